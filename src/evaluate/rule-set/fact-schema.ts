import type { FieldKind, Words } from '../../facts'

/** What a fact of a rule set takes: true or false, a number, one of some words, a list of words. */
export type FactKind = Extract<FieldKind, 'flag' | 'count' | 'number' | 'choice' | 'text' | 'set'>

/** The facts that a rule set knows, each with what it takes. */
export type FactSchema = Readonly<Record<string, FactKind>>

/** The JSON type of a kind of fact, and its name. */
export interface Shape {
  readonly type: 'boolean' | 'number' | 'string' | 'object'
  readonly words: Words
}

const number: Shape = { type: 'number', words: { zh: '数', en: 'a number' } }

const text: Shape = { type: 'string', words: { zh: '字符串', en: 'a string' } }

/** What each kind takes, beside `null`. */
export const shapes: Readonly<Record<FactKind, Shape>> = {
  flag: { type: 'boolean', words: { zh: 'true 或 false', en: 'true or false' } },
  count: number,
  number,
  choice: text,
  text,
  set: { type: 'object', words: { zh: '字符串列表', en: 'a list of strings' } },
}
