import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contradictions, derivedFacts } from '../../src/derive'
import {
  type CaseFacts,
  caseDocument,
  type Topic,
  validateFacts,
  vocabulary,
} from '../../src/facts'
import { bundledCalendar } from '../../src/zhifa'
import { learning } from './more-known'

const calendar = bundledCalendar()

/** Which body an entry of `organs` is, is its identity rather than a fact learned of it. */
test.each([...derivedFacts.values()])('adding a fact never changes a known $name', (fact) => {
  const topic = vocabulary.topics.get(fact.topicName) as Topic
  const index = topic.subject === undefined ? undefined : 0
  const valueIn = (facts: CaseFacts) => {
    const derived = fact.derive({
      document: caseDocument(facts),
      index,
      asOf: '2021-02-18',
      calendar,
    })
    return 'value' in derived ? derived.value : undefined
  }
  fc.assert(
    fc.property(learning(topic, 1), ({ before, after }) => {
      fc.pre(validateFacts(after).ok && isDeepStrictEqual(before.organs, after.organs))
      fc.pre(contradictions(caseDocument(after), '2021-02-18', calendar).length === 0)
      const value = valueIn(before)
      if (value !== undefined) expect(valueIn(after)).toEqual(value)
    }),
    { numRuns: 300, endOnFailure: true },
  )
})
