import { expect, test } from 'vitest'
import type { TreeTruth, Truth } from '../../src/json-rules-engine'
import { differencesOf } from '../../src/json-rules-engine/differences'

const truth = (tree: string, truth: Truth, reading?: string): TreeTruth => ({
  norm: 'test/1',
  topic: 'plan',
  tree,
  ...(reading === undefined ? {} : { reading }),
  truth,
})

test('trees are matched by norm, tree and reading, in any order', () => {
  const ours = [truth('applies', 2, 'wide'), truth('applies', 0, 'narrow')]
  expect(differencesOf('plan', ours, [...ours].reverse())).toEqual([])
  const theirs = [truth('applies', 1, 'narrow'), truth('applies', 2, 'wide')]
  expect(differencesOf('plan', ours, theirs)).toEqual([
    { norm: 'test/1', subject: 'plan', reading: 'narrow', tree: 'applies', ours: 0, theirs: 1 },
  ])
})

test('a tree that only one engine has is an error, never an agreement', () => {
  const one = [truth('applies', 2)]
  expect(() => differencesOf('plan', one, [])).toThrow(
    'plan: 1 trees here, 0 in json-rules-engine@7.3.1',
  )
  expect(() => differencesOf('plan', one, [truth('requires', 2)])).toThrow(
    'plan: json-rules-engine@7.3.1 has no tree "applies" of test/1',
  )
})
