import { expect, test } from 'vitest'
import { nearestName } from '../../src/facts'

test.each([
  ['titel', ['title', 'place'], 'title'],
  ['Title', ['title'], 'title'],
  ['functional-department', ['court', 'department'], 'department'],
  [
    'comprehensive-bureau',
    ['office', 'comprehensive-enforcement-bureau'],
    'comprehensive-enforcement-bureau',
  ],
  [
    'joint body',
    ['joint-enforcement-central-body', 'joint-enforcement-body'],
    'joint-enforcement-body',
  ],
  ['kind', ['id', 'body'], undefined],
  ['', ['id', 'body'], undefined],
  ['weather', ['court', 'department'], undefined],
])('nearest to %j among %j is %j', (name, candidates, nearest) => {
  expect(nearestName(name, candidates)).toBe(nearest)
})
