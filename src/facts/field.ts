import { z } from 'zod'
import { isIsoDate, isIsoDateTime } from '../calendar'

/** The same words in Chinese and English. */
export interface Words {
  zh: string
  en: string
}

export type FieldKind =
  | 'flag'
  | 'date'
  | 'moment'
  | 'period'
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
}

export const describe = <T extends z.ZodType>(schema: T, meta: FieldMeta): T =>
  schema.meta({ ...meta, title: `${meta.label.zh} / ${meta.label.en}` }) as T

const words = (zh: string, en: string): Words => ({ zh, en })

export type Pair = readonly [zh: string, en: string]

const labels = (values: Record<string, Pair>): Record<string, Words> =>
  Object.fromEntries(Object.entries(values).map(([key, [zh, en]]) => [key, words(zh, en)]))

const meta = (kind: FieldKind, zh: string, en: string, about?: Pair): FieldMeta => ({
  kind,
  label: words(zh, en),
  ...(about ? { about: words(...about) } : {}),
})

/** A yes-or-no fact. */
export const flag = (zh: string, en: string, about?: Pair) =>
  describe(z.boolean(), meta('flag', zh, en, about)).optional()

/** A calendar date of the matter's place; `null`: known not to have happened. */
export const date = (zh: string, en: string, about?: Pair) =>
  describe(z.string().refine(isIsoDate), meta('date', zh, en, about))
    .nullable()
    .optional()

/** A date, or the month or year of it where no more is known. */
export const period = (zh: string, en: string, about?: Pair) =>
  describe(
    z
      .string()
      .refine((value) => isIsoDate(value.length < 10 ? `${value}-01-01`.slice(0, 10) : value)),
    meta('period', zh, en, about),
  )
    .nullable()
    .optional()

/** A date, or a time with its UTC offset where hours count; `null`: known not to have happened. */
export const moment = (zh: string, en: string, about?: Pair) =>
  describe(
    z.string().refine((value) => isIsoDate(value) || isIsoDateTime(value)),
    meta('moment', zh, en, about),
  )
    .nullable()
    .optional()

/** A whole number, zero or more. */
export const count = (zh: string, en: string, about?: Pair) =>
  describe(z.int().min(0), meta('count', zh, en, about)).optional()

/** An amount of money in yuan, zero or more. */
export const amount = (zh: string, en: string, about?: Pair) =>
  describe(z.number().min(0), meta('amount', zh, en, about)).optional()

/** A number between bounds. */
export const number = (zh: string, en: string, min: number, max: number, about?: Pair) =>
  describe(z.number().min(min).max(max), meta('number', zh, en, about)).optional()

export const text = (zh: string, en: string, about?: Pair) =>
  describe(z.string().min(1), meta('text', zh, en, about))
    .nullable()
    .optional()

/** An administrative division code of GB/T 2260, six digits. */
export const division = (zh: string, en: string, about?: Pair) =>
  describe(z.string().regex(/^[1-9]\d{5}$/), meta('division', zh, en, about)).optional()

/** One of a closed list of values; `null`: known that there is none. */
export const choice = <const V extends Record<string, Pair>>(
  zh: string,
  en: string,
  values: V,
  about?: Pair,
) =>
  describe(z.enum(Object.keys(values) as [keyof V & string, ...(keyof V & string)[]]), {
    ...meta('choice', zh, en, about),
    values: labels(values),
  })
    .nullable()
    .optional()

/**
 * Several of a closed list. An array is the whole list (what it does not name is known not to be
 * there); an object says it item by item (`{ "funds": false }`), and an item it leaves out is unknown.
 */
export const set = <const V extends Record<string, Pair>>(
  zh: string,
  en: string,
  values: V,
  about?: Pair,
) => {
  const item = z.enum(Object.keys(values) as [keyof V & string, ...(keyof V & string)[]])
  return describe(z.union([z.array(item), z.partialRecord(item, z.boolean())]), {
    ...meta('set', zh, en, about),
    values: labels(values),
  })
    .nullable()
    .optional()
}

const findingOf = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, by: z.string().min(1), reason: z.string().min(1) })

/** An evaluative fact: somebody's finding, with who made it and why; `null`: nobody has made it. */
export const finding = (zh: string, en: string, about?: Pair) =>
  describe(findingOf(z.boolean()), { ...meta('flag', zh, en, about), finding: true })
    .nullable()
    .optional()

/** An evaluative fact on a scale; as {@link finding}. */
export const graded = <const V extends Record<string, Pair>>(
  zh: string,
  en: string,
  values: V,
  about?: Pair,
) =>
  describe(findingOf(z.enum(Object.keys(values) as [keyof V & string, ...(keyof V & string)[]])), {
    ...meta('choice', zh, en, about),
    values: labels(values),
    finding: true,
  })
    .nullable()
    .optional()

/** The id of an entry of a listed topic (`organs`, `parties`, …). */
export const ref = (topic: string, zh: string, en: string, about?: Pair) =>
  describe(z.string().min(1), { ...meta('ref', zh, en, about), topic })
    .nullable()
    .optional()

/** Ids of entries of a listed topic: the whole list. */
export const refs = (topic: string, zh: string, en: string, about?: Pair) =>
  describe(z.array(z.string().min(1)), { ...meta('refs', zh, en, about), topic })
    .nullable()
    .optional()

const dayCount = z.int().min(1).max(3660)

/** A period that a paper sets: working days, calendar days, or a last day. */
export const term = (zh: string, en: string, about?: Pair) =>
  describe(
    z.union([
      z.strictObject({ workingDays: dayCount }),
      z.strictObject({ days: dayCount }),
      z.strictObject({ until: z.string().refine(isIsoDate) }),
    ]),
    meta('term', zh, en, about),
  )
    .nullable()
    .optional()

/** Facts that belong together; `null`: known that there is no such thing. */
export const group = <S extends z.ZodRawShape>(zh: string, en: string, shape: S, about?: Pair) =>
  describe(z.strictObject(shape), meta('group', zh, en, about))
    .nullable()
    .optional()

/** A topic that is one thing. */
export const topic = group

/** A topic with several subjects; `[]`: known that there are none. Each fact is named `<subject>.…`. */
export const topicList = <S extends z.ZodRawShape>(
  subject: string,
  zh: string,
  en: string,
  shape: S,
  about?: Pair,
) =>
  describe(z.array(z.strictObject({ id: z.string().min(1).optional(), ...shape })), {
    ...meta('list', zh, en, about),
    subject,
  }).optional()

/** A topic whose subjects other facts refer to: each has an id and a name. */
export const register = <S extends z.ZodRawShape>(
  subject: string,
  zh: string,
  en: string,
  shape: S,
  about?: Pair,
) =>
  describe(z.array(z.strictObject({ id: z.string().min(1), ...shape })), {
    ...meta('list', zh, en, about),
    subject,
    identified: true,
  }).optional()
