import { describe, expect, test } from 'vitest'
import { assess } from '../../src'
import { ancillaryTopics, vocabulary } from '../../src/facts'
import { bundledRulebook } from '../../src/zhifa'

const told = {
  matter: { place: '230102', date: '2018-06-01' },
  organs: [{ id: 'a', name: '甲局' }],
  action: { leads: ['a'] },
  supervisionNotices: [{ organ: 'a' }],
}

const unregulated = (facts: object) =>
  assess(facts, { asOf: '2018-06-01' }).unregulated.map(({ topic }) => topic)

describe('topics on which the regulations asked have no norms', () => {
  test('are named where the document speaks of them', () => {
    expect(unregulated(told)).toEqual(['supervisionNotices'])
    const { supervisionNotices, ...rest } = told
    expect(supervisionNotices).toHaveLength(1)
    expect(unregulated(rest)).toEqual([])
  })

  test('are none where a regulation that was asked has norms on them', () => {
    const matter = { place: '330802', date: '2023-06-01' }
    expect(unregulated({ ...told, matter })).toEqual(['action'])
  })

  test('are none where no regulation was asked', () => {
    expect(unregulated({ ...told, matter: { place: '110101', date: '2018-06-01' } })).toEqual([])
  })

  test('do not count those that serve others, of which no norm is about any', () => {
    const ruled = new Set([...bundledRulebook().norms.values()].map(({ norm }) => norm.topic))
    const never = [...vocabulary.topics.keys()].filter((topic) => !ruled.has(topic))
    expect([...ancillaryTopics].sort()).toEqual(never.sort())
  })
})
