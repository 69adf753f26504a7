import type { SetValue } from '../../facts'
import type { Slots } from '../slots'
import type { Known, Word } from '../words'
import { type FactSchema, type Shape, shapes } from './fact-schema'

/** Where the values of one fact go: its slot, and the words that are read from it. */
export interface Column {
  readonly name: string
  readonly shape: Shape
  /** The value of a fact that is known to be none. */
  readonly none: Known
  readonly words: readonly Word[]
  /** The rail of each word. */
  readonly rails: readonly number[]
}

const NO_ITEMS: readonly string[] = []

const EMPTY: SetValue = { present: NO_ITEMS, unknown: NO_ITEMS }

/** The columns of a schema, in its order. */
export const columnsOf = (schema: FactSchema, slots: Slots<string>): Column[] =>
  Object.entries(schema).map(([name, kind]) => {
    const slot = slots.of(name)
    const words: Word[] = []
    const rails: number[] = []
    for (const [i, word] of slots.words.entries()) {
      if (word?.slot !== slot || word.operandSlot !== undefined) continue
      words.push(word)
      rails.push(i * 2)
    }
    return { name, shape: shapes[kind], none: kind === 'set' ? EMPTY : null, words, rails }
  })

const setOf = (value: unknown): Known | undefined => {
  if (!Array.isArray(value)) return undefined
  for (let i = 0; i < value.length; i++) if (typeof value[i] !== 'string') return undefined
  return { present: value, unknown: NO_ITEMS }
}

/** The value as rules read it; `undefined` if it is not of the fact's kind. */
export const knownOf = (value: unknown, { shape, none }: Column): Known | undefined => {
  if (value === null) return none
  if (shape.type === 'object') return setOf(value)
  return typeof value === shape.type ? (value as Known) : undefined
}
