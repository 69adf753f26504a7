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
    fc.property(learning(topic, 1), ({ before, after: learned }) => {
      const after = { ...learned, ...(before.organs ? { organs: before.organs } : {}) }
      const value = valueIn(before)
      const sound = contradictions(caseDocument(after), '2021-02-18', calendar).length === 0
      if (value === undefined || !sound || !validateFacts(after).ok) return
      expect(valueIn(after)).toEqual(value)
    }),
    { numRuns: 200, endOnFailure: true },
  )
})
