import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { derivedFacts } from '../../src/derive'
import { compileRulebook, evaluate, Frame, UNKNOWN } from '../../src/evaluate'
import { type CaseFacts, caseDocument, type Topic, vocabulary } from '../../src/facts'
import type { Rulebook } from '../../src/rulebook'
import { bundledCalendar } from '../../src/zhifa'
import { arbitraryCase, ids } from './arbitrary-case'
import { arbitraryCondition, askableFrom } from './arbitrary-condition'
import { rulebookOf } from './make-rulebook'
import { moreKnown } from './more-known'
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

/** A case, and the same case with more known. */
const learning = (topic: Topic) =>
  fc
    .record({
      before: arbitraryCase(topic, SUBJECTS),
      more: arbitraryCase(topic, SUBJECTS),
      complete: fc.subarray(topics.map(({ name }) => name)),
    })
    .map(({ before, more, complete }) => ({
      before,
      after: moreKnown(before, { ...more, complete }),
    }))

describe('adding a fact never flips a condition that was settled', () => {
  test.each(topics)('in $name', (topic) => {
    const subjects = subjectsOf(topic)
    const conditions = fc.array(arbitraryCondition(askableFrom(topic, false)), {
      minLength: CONDITIONS,
      maxLength: CONDITIONS,
    })
    let settled = 0
    fc.assert(
      fc.property(conditions, learning(topic), (conditions, { before, after }) => {
        const rulebook = rulebookOf(topic.name, conditions)
        const first = truths(rulebook, before, subjects)
        const then = truths(rulebook, after, subjects)
        settled += first.filter((truth, i) => truth === UNKNOWN && then[i] !== UNKNOWN).length
        const flipped = first.flatMap((truth, i) =>
          truth === UNKNOWN || truth === then[i]
            ? []
            : [{ truth, then: then[i], condition: conditions[i % CONDITIONS] }],
        )
        expect(flipped).toEqual([])
      }),
      { numRuns: RUNS, endOnFailure: true, reporter: throwing },
    )
    expect(settled).toBeGreaterThan(0)
  })
})

describe('adding a fact never changes a derived fact that was known', () => {
  test.each([...derivedFacts.values()])('$name', ({ topicName, derive }) => {
    const topic = vocabulary.topics.get(topicName) as Topic
    const index = topic.subject === undefined ? undefined : 0
    const valueIn = (facts: CaseFacts) => {
      const context = { document: caseDocument(facts), index, asOf: ASOF, calendar }
      const derived = derive(context)
      return 'value' in derived ? derived.value : undefined
    }
    fc.assert(
      fc.property(learning(topic), ({ before, after }) => {
        const value = valueIn(before)
        if (value !== undefined) expect(valueIn(after)).toEqual(value)
      }),
      { numRuns: 500 },
    )
  })
})
