/** How many letters are told apart: a power of two. */
const LETTERS = 32

/** A letter of a word, as far as letters are told apart. */
const letterAt = (word: string, place: number): number => word.charCodeAt(place) & (LETTERS - 1)

/** The first place where no two words have the same letter; -1 if there is none. */
const placeOf = (words: readonly string[]): number => {
  const shortest = Math.min(...words.map(({ length }) => length))
  for (let place = 0; place < shortest; place++)
    if (new Set(words.map((word) => letterAt(word, place))).size === words.length) return place
  return -1
}

/**
 * The lists of marks of some words. A word is compared with the one that has the same letter in the
 * same place, where one place tells them all apart: no table of hashes is as quick.
 */
export class WordLists {
  readonly #lists: ReadonlyMap<string, number>
  readonly #other: number
  readonly #place: number
  readonly #wordOf: readonly string[]
  readonly #listOf: Int32Array

  /** @param other the list of any other word */
  constructor(lists: ReadonlyMap<string, number>, other: number) {
    this.#lists = lists
    this.#other = other
    this.#place = placeOf([...lists.keys()])
    const wordOf = Array.from({ length: LETTERS }, () => '')
    this.#listOf = new Int32Array(LETTERS)
    if (this.#place >= 0)
      for (const [word, list] of lists) {
        wordOf[letterAt(word, this.#place)] = word
        this.#listOf[letterAt(word, this.#place)] = list
      }
    this.#wordOf = wordOf
  }

  of(word: string): number {
    const place = this.#place
    if (place < 0) return this.#lists.get(word) ?? this.#other
    if (word.length <= place) return this.#other
    const letter = letterAt(word, place)
    return this.#wordOf[letter] === word ? (this.#listOf[letter] as number) : this.#other
  }
}
