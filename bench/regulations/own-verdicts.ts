import { compileRulebook, evaluate, Frame, type Program, subjectsOf } from '../../src/evaluate'
import { type CaseFacts, caseDocument, topicsToldIn } from '../../src/facts'
import { bundledCalendar, bundledRulebook } from '../../src/zhifa'
import type { Task } from '../process/task'
import { type RegulationCase, sampleCases } from './cases'
import { FactsAtHand } from './facts-at-hand'
import { normsByTopic, programsOf } from './trees'

/** How many cases are run between two looks at the clock, which takes as long as a small case. */
const BATCH = 20

/** The condition trees of each regulation, by their topic. */
const treesByTopic = () => {
  const rulebook = bundledRulebook()
  const treesOf = (id: string) =>
    new Map(
      [...normsByTopic(rulebook, id)].map(([topic, norms]) => [topic, programsOf(rulebook, norms)]),
    )
  return new Map([...rulebook.regulations.keys()].map((id) => [id, treesOf(id)]))
}

/** What is asked of one subject of a case. */
interface Asked {
  readonly trees: readonly Program[]
  readonly frame: Frame
}

const asker = () => {
  const { slots } = compileRulebook(bundledRulebook())
  const calendar = bundledCalendar()
  const all = treesByTopic()
  return ({ facts, asOf, instrument }: RegulationCase): Asked[] => {
    const document = caseDocument(facts as CaseFacts)
    const byTopic = all.get(instrument)
    const frames: Frame[] = []
    const asked: Asked[] = []
    for (const topic of topicsToldIn(document)) {
      const trees = byTopic?.get(topic)
      if (!trees) continue
      for (const { index } of subjectsOf(document, topic)) {
        const place = index === undefined ? 0 : index + 1
        const frame = frames[place] ?? new Frame(slots, document, index, asOf, calendar)
        frames[place] = frame
        asked.push({ trees, frame })
      }
    }
    return asked
  }
}

const inBatches = <T>(cases: readonly T[], answer: (each: T) => void): Task => ({
  cases: cases.length,
  step: (from) => {
    const batch = cases.slice(from, from + BATCH)
    for (const each of batch) answer(each)
    return batch.length
  },
})

/** The truth of every condition tree of the regulation asked about, from valid documents. */
export const ownVerdictsFromDocuments = (): Task => {
  const askedOf = asker()
  return inBatches(sampleCases(), (each) => {
    for (const { trees, frame } of askedOf(each)) for (const tree of trees) evaluate(tree, frame)
  })
}

/** @throws if a tree comes to something else with facts at hand than from the document */
const atHand = ({ trees, frame }: Asked) => {
  const facts = new FactsAtHand(frame, trees)
  if (trees.some((tree) => evaluate(tree, facts) !== evaluate(tree, frame)))
    throw new Error(`facts at hand make a difference, as of ${frame.asOf}`)
  return { trees, facts }
}

/** The same trees with the facts read and derived beforehand, as json-rules-engine is given them. */
export const ownVerdicts = (): Task => {
  const askedOf = asker()
  const cases = sampleCases().map((each) => askedOf(each).map(atHand))
  return inBatches(cases, (asked) => {
    for (const { trees, facts } of asked) {
      facts.forget()
      for (const tree of trees) evaluate(tree, facts)
    }
  })
}
