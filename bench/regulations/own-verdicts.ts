import { compileRulebook, evaluate, Frame, subjectsOf } from '../../src/evaluate'
import { type CaseFacts, caseDocument } from '../../src/facts'
import { bundledCalendar, bundledRulebook } from '../../src/zhifa'
import type { Task } from '../process/task'
import { type RegulationCase, sampleCases } from './cases'
import { normsByTopic, programsOf } from './trees'

/** How many cases are run between two looks at the clock, which takes as long as a small case. */
const BATCH = 20

/** The truth of every condition tree of the regulation asked about, from valid facts. */
export const ownVerdicts = (): Task => {
  const rulebook = bundledRulebook()
  const calendar = bundledCalendar()
  const { slots } = compileRulebook(rulebook)
  const cases = sampleCases()
  const programs = new Map(
    [...rulebook.regulations.keys()].map((id) => [
      id,
      [...normsByTopic(rulebook, id)].map(
        ([topic, norms]) => [topic, programsOf(rulebook, norms)] as const,
      ),
    ]),
  )
  const answer = ({ facts, asOf, instrument }: RegulationCase): void => {
    const document = caseDocument(facts as CaseFacts)
    for (const [topic, trees] of programs.get(instrument) ?? [])
      for (const { index } of subjectsOf(document, topic)) {
        const frame = new Frame(slots, document, index, asOf, calendar)
        for (const tree of trees) evaluate(tree, frame)
      }
  }
  return {
    cases: cases.length,
    step: (from) => {
      const batch = cases.slice(from, from + BATCH)
      for (const each of batch) answer(each)
      return batch.length
    },
  }
}
