import type { Shape } from './fact-schema'
import { EMPTY, type Known, setOf } from './known'
import { marksFor, type Question } from './question'
import { WordLists } from './word-lists'

/** What stands for a list of marks where a value is not of the fact's kind. */
export const REFUSED = -1

/** For each value that a fact may have, the number of the list of marks that it makes true. */
export interface Column {
  readonly name: string
  /** Its place in the schema. */
  readonly position: number
  readonly shape: Shape
  readonly isSet: boolean
  /** Everything that is asked of the fact, which is open where the fact is absent. */
  readonly all: number
  readonly none: number
  readonly yes: number
  readonly no: number
  /** For a number below all limits; the next two lists are for the first limit itself and what is above it. */
  readonly below: number
  readonly limits: Float64Array
  /** For the whole numbers from 0, as far as they are listed: most figures are among them. */
  readonly small: Int32Array
  /** For a word that no condition names, or any list of words. */
  readonly other: number
  /** For the words that conditions name, alone or in a list of words. */
  readonly words: WordLists
}

type Lists = Omit<Column, 'name' | 'position' | 'shape' | 'isSet' | 'all'>

const nothing: Lists = {
  none: REFUSED,
  yes: REFUSED,
  no: REFUSED,
  below: REFUSED,
  limits: new Float64Array(),
  small: new Int32Array(),
  other: REFUSED,
  words: new WordLists(new Map(), REFUSED),
}

/** How many whole numbers are listed: a power of two. */
const SMALL = 128

/** Adds a list of marks and gives its number. */
export type AddList = (marks: readonly number[]) => number

const distinct = <Value>(questions: readonly Question[]): Value[] => [
  ...new Set(questions.flatMap(({ operand }) => operand as Value | Value[])),
]

/** The limits of number questions, in order. */
export const limitsOf = (questions: readonly Question[]): Float64Array =>
  Float64Array.from(distinct<number>(questions)).sort()

const flagLists = (list: (value: Known) => number): Lists => ({
  ...nothing,
  none: list(null),
  yes: list(true),
  no: list(false),
})

const numberLists = (list: (value: Known) => number, questions: readonly Question[]): Lists => {
  const limits = limitsOf(questions)
  const below = list(Number.NEGATIVE_INFINITY)
  for (const [i, limit] of limits.entries()) {
    list(limit)
    list(limit / 2 + (limits[i + 1] ?? Number.POSITIVE_INFINITY) / 2)
  }
  const small = Int32Array.from({ length: SMALL }, (_, value) => stepOf(below, limits, value))
  return { ...nothing, none: list(null), below, limits, small }
}

/** A word that no condition names. */
const OTHER: Known = EMPTY

const wordLists = (list: (value: Known) => number, questions: readonly Question[]): Lists => {
  const other = list(OTHER)
  const named = distinct<string>(questions.filter(({ operator }) => operator.name !== 'given'))
  const words = new Map(named.map((word) => [word, list(word)]))
  return { ...nothing, none: list(null), other, words: new WordLists(words, other) }
}

const setLists = (list: (value: Known) => number, questions: readonly Question[]): Lists => {
  const none = list(EMPTY)
  const words = new Map(distinct<string>(questions).map((item) => [item, list(setOf([item]))]))
  return { ...nothing, none, other: none, words: new WordLists(words, none) }
}

const makers = { boolean: flagLists, number: numberLists, string: wordLists, object: setLists }

/** The column of a fact, for the questions that its value by itself answers. */
export const columnOf = (
  fact: Pick<Column, 'name' | 'position' | 'shape' | 'all'>,
  questions: readonly Question[],
  add: AddList,
): Column => {
  const list = (value: Known) => add(marksFor(questions, value))
  const lists = makers[fact.shape.type](list, questions)
  const { none, yes, no, below, limits, small, other, words } = lists
  const { name, position, shape, all } = fact
  const isSet = shape.type === 'object'
  return { name, position, shape, isSet, all, none, yes, no, below, limits, small, other, words }
}

/** The list of marks for a value that is no list; `REFUSED` if it is not of the fact's kind. */
export const listFor = (column: Column, value: unknown): number => {
  if (typeof value === 'string') return column.isSet ? REFUSED : column.words.of(value)
  if (typeof value === 'number') return numberList(column, value)
  if (value === true) return column.yes
  if (value === false) return column.no
  return value === null ? column.none : REFUSED
}

const numberList = ({ below, limits, small }: Column, value: number): number => {
  if (below === REFUSED) return REFUSED
  return (value & (SMALL - 1)) === value ? (small[value] as number) : stepOf(below, limits, value)
}

const stepOf = (below: number, limits: Float64Array, value: number): number => {
  let at = 0
  while (at < limits.length && value > (limits[at] as number)) at++
  if (at < limits.length && value === limits[at]) return below + at * 2 + 1
  return Number.isNaN(value) ? REFUSED : below + at * 2
}
