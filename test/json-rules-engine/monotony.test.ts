import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileRulebook, evaluate, Frame, UNKNOWN } from '../../src/evaluate'
import { type CaseFacts, caseDocument, type Topic, vocabulary } from '../../src/facts'
import type { Rulebook } from '../../src/rulebook'
import { bundledCalendar } from '../../src/zhifa'
import { arbitraryCase } from './arbitrary-case'
import { arbitraryCondition, askableFrom } from './arbitrary-condition'
import { rulebookOf } from './make-rulebook'
import { moreKnown } from './more-known'
import { throwing } from './throwing'

const SUBJECTS = 20
const CONDITIONS = 50
const RUNS = 5

const topics = [...vocabulary.topics.values()]

const truths = (rulebook: Rulebook, facts: CaseFacts, subjects: number): number[] => {
  const { norms, slots } = compileRulebook(rulebook)
  const document = caseDocument(facts)
  return Array.from({ length: subjects }, (_, index) => {
    const frame = new Frame(slots, document, index, '2021-02-18', bundledCalendar())
    return [...norms.values()].map(({ variants: [{ applies }] }) =>
      applies ? evaluate(applies, frame) : UNKNOWN,
    )
  }).flat()
}

const learning = (topic: Topic, subjects: number, derived: boolean) =>
  fc.record({
    conditions: fc.array(arbitraryCondition(askableFrom(topic, derived)), {
      minLength: CONDITIONS,
      maxLength: CONDITIONS,
    }),
    some: arbitraryCase(topic, subjects),
    more: arbitraryCase(topic, subjects),
    complete: fc.subarray(topics.map(({ name }) => name)),
  })

describe('adding a fact never flips what was settled', () => {
  test.each(topics)('$name', (topic) => {
    const subjects = topic.subject === undefined ? 1 : topic.meta.identified ? 3 : SUBJECTS
    let settled = 0
    fc.assert(
      fc.property(learning(topic, subjects, true), ({ conditions, some, more, complete }) => {
        const rulebook = rulebookOf(topic.name, conditions)
        const before = truths(rulebook, some, subjects)
        const after = truths(rulebook, moreKnown(some, { ...more, complete }), subjects)
        settled += before.filter((truth, i) => truth === UNKNOWN && after[i] !== UNKNOWN).length
        const flipped = before.flatMap((truth, i) =>
          truth === UNKNOWN || truth === after[i]
            ? []
            : [{ truth, now: after[i], condition: conditions[i % CONDITIONS] }],
        )
        expect(flipped).toEqual([])
      }),
      { numRuns: RUNS, endOnFailure: true, reporter: throwing },
    )
    expect(settled).toBeGreaterThan(0)
  })
})
