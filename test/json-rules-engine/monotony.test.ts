import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileRulebook, evaluate, Frame, UNKNOWN } from '../../src/evaluate'
import { type CaseFacts, caseDocument, type Topic, vocabulary } from '../../src/facts'
import type { Rulebook } from '../../src/rulebook'
import { bundledCalendar } from '../../src/zhifa'
import { ids } from './arbitrary-case'
import { arbitraryCondition, askableFrom } from './arbitrary-condition'
import { rulebookOf } from './make-rulebook'
import { learning } from './more-known'
import { throwing } from './throwing'

const SUBJECTS = 20
const CONDITIONS = 50
const RUNS = 5

const ASOF = '2021-02-18'
const calendar = bundledCalendar()

const topics = [...vocabulary.topics.values()]

const truths = (rulebook: Rulebook, facts: CaseFacts, subjects: number): number[] => {
  const { norms, slots } = compileRulebook(rulebook)
  const document = caseDocument(facts)
  return Array.from({ length: subjects }, (_, index) => {
    const frame = new Frame(slots, document, index, ASOF, calendar)
    return [...norms.values()].map(({ variants: [{ applies }] }) =>
      applies ? evaluate(applies, frame) : UNKNOWN,
    )
  }).flat()
}

const subjectsOf = (topic: Topic): number => {
  if (topic.subject === undefined) return 1
  return topic.meta.identified ? ids.length : SUBJECTS
}

describe('adding a fact never flips a condition that was settled', () => {
  test.each(topics)('in $name', (topic) => {
    const subjects = subjectsOf(topic)
    const conditions = fc.array(arbitraryCondition(askableFrom(topic, false)), {
      minLength: CONDITIONS,
      maxLength: CONDITIONS,
    })
    let settled = 0
    fc.assert(
      fc.property(conditions, learning(topic, SUBJECTS), (conditions, { before, after }) => {
        const rulebook = rulebookOf(topic.name, conditions)
        const first = truths(rulebook, before, subjects)
        const now = truths(rulebook, after, subjects)
        settled += first.filter((truth, i) => truth === UNKNOWN && now[i] !== UNKNOWN).length
        const flipped = first.flatMap((truth, i) =>
          truth === UNKNOWN || truth === now[i]
            ? []
            : [{ truth, now: now[i], condition: conditions[i % CONDITIONS] }],
        )
        expect(flipped).toEqual([])
      }),
      { numRuns: RUNS, endOnFailure: true, reporter: throwing },
    )
    expect(settled).toBeGreaterThan(0)
  })
})
