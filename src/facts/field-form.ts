import type * as z from 'zod'
import { type Copier, orNull } from './copy'
import { lazily } from './lazily'

/** The same words in Chinese and English. */
export interface Words {
  zh: string
  en: string
}

export type FieldKind =
  | 'flag'
  | 'date'
  | 'moment'
  | 'count'
  | 'amount'
  | 'number'
  | 'text'
  | 'division'
  | 'choice'
  | 'set'
  | 'ref'
  | 'refs'
  | 'term'
  | 'group'
  | 'list'

/** What the vocabulary knows of a field beside its zod type. */
export interface FieldMeta {
  kind: FieldKind
  label: Words
  about?: Words
  values?: Record<string, Words>
  finding?: true
  topic?: string
  subject?: string
  identified?: true
  /** Takes {@link DECLINED} too. */
  declinable?: true
  /** What it is where it is not told: a path from the group it stands in, `toOrgan.body`. */
  orElse?: string
}

/** Said of an act that whoever owes it has declared will not be done. */
export const DECLINED = 'declined'

export const declinedWords: Words = {
  zh: '已表示不履行',
  en: 'it was said that it will not be done',
}

/** Said of an evaluative fact that somebody relies on and that nobody has found. */
export const CLAIMED = 'claimed'

export const claimedWords: Words = {
  zh: '有人主张，尚无认定',
  en: 'relied on by somebody, found by nobody',
}

/** A field of a case document. */
export interface Field<T extends z.ZodType = z.ZodType> {
  readonly meta: FieldMeta
  /** The fields of a group, or of each entry of a list. */
  readonly shape?: Shape
  /** Copies a value that surely fits, without the schema. */
  readonly copy: Copier
  /** The schema, made when it is first asked for. */
  readonly schema: () => T
}

export type Shape = Readonly<Record<string, Field>>

type Schemas<S extends Shape> = { [K in keyof S]: S[K] extends Field<infer T> ? T : never }

const described = <T extends z.ZodType>(schema: T, meta: FieldMeta): T =>
  schema.meta({ ...meta, title: `${meta.label.zh} / ${meta.label.en}` }) as T

/** A field that may be left out. */
export const optional = <T extends z.ZodType>(meta: FieldMeta, copy: Copier, make: () => T) => ({
  meta,
  copy,
  schema: lazily(() => described(make(), meta).optional()),
})

/** A field that may be left out, or be known to be none. */
export const nullable = <T extends z.ZodType>(meta: FieldMeta, copy: Copier, make: () => T) => ({
  meta,
  copy: orNull(copy),
  schema: lazily(() => described(make(), meta).nullable().optional()),
})

/** The schemas of a shape, for `z.strictObject`. */
export const schemasOf = <S extends Shape>(shape: S): Schemas<S> =>
  Object.fromEntries(
    Object.entries(shape).map(([key, field]) => [key, field.schema()]),
  ) as Schemas<S>

export const copiersOf = (shape: Shape): Record<string, Copier> =>
  Object.fromEntries(Object.entries(shape).map(([key, { copy }]) => [key, copy]))
