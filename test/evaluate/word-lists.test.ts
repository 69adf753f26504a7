import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WordLists } from '../../src/evaluate/rule-set/word-lists'

const OTHER = 99

const listsOf = (words: readonly string[]) => new Map(words.map((word, i) => [word, i]))

/** Words that are often alike: few letters, some 32 apart, some not in the Latin script. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'A', '-', '罚', '没'), maxLength: 4 })

describe('lists by word', () => {
  it('are found as in a map', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 8 }), fc.array(word), (words, asked) => {
        const map = listsOf(words)
        const lists = new WordLists(map, OTHER)
        for (const each of [...words, ...asked]) expect(lists.of(each)).toBe(map.get(each) ?? OTHER)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['no word', []],
    ['the empty word', ['', 'fine']],
    ['words that no one place tells apart', ['aa', 'ab', 'ba', 'bb']],
    ['letters 32 apart', ['a', 'A']],
    ['words of which one begins another', ['order', 'order-and-fine']],
  ])('are found for %s', (_, words) => {
    const map = listsOf(words)
    const lists = new WordLists(map, OTHER)
    for (const each of [...words, '', 'a', 'fin', 'fines', 'order-and', 'aaa'])
      expect(lists.of(each)).toBe(map.get(each) ?? OTHER)
  })
})
