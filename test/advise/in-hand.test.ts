import { expect, test } from 'vitest'
import { inHandByTopic } from '../../src/advise/repairs/in-hand'
import { resolveName, vocabulary } from '../../src/facts'

const marks = [...inHandByTopic].flatMap(([topic, facts]) =>
  [...facts].map(([path, mark]) => ({ topic, path, ...mark })),
)
const factAt = (topic: string, path: string) => {
  const prefix = vocabulary.topics.get(topic)?.subject ?? topic
  return vocabulary.facts.get(`${prefix}.${path}`)
}

test('what is in the drafter’s hand are facts of the vocabulary', () =>
  expect(marks.filter(({ topic, path }) => !factAt(topic, path))).toEqual([]))

test('no finding, and nothing of the matter, the organs, the parties or the violations is', () => {
  expect(marks.filter(({ topic, path }) => factAt(topic, path)?.finding)).toEqual([])
  for (const topic of ['matter', 'organs', 'parties', 'violations', 'identity', 'initiation'])
    expect([...inHandByTopic.keys()]).not.toContain(topic)
})

test('what closes them are facts of the vocabulary', () =>
  expect(marks.flatMap(({ until }) => until.filter((name) => !resolveName(name)))).toEqual([]))

test('a fact closed by a status can only be taken back, never be done', () => {
  const withdrawals = marks.filter(({ as }) => as === 'withdrawal')
  expect(withdrawals.length).toBeGreaterThan(0)
  for (const { to } of withdrawals) expect(to).toEqual(['revoked'])
})
