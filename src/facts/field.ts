import * as z from 'zod'
import { isIsoDate, isIsoPeriod } from '../calendar'
import {
  type Copier,
  copyCount,
  copyDate,
  copyDay,
  copyDivision,
  copyFlag,
  copyList,
  copyMoment,
  copyNumber,
  copyObject,
  copyOneOf,
  copyText,
  DIVISION,
  firstSure,
  isMoment,
  whenText,
} from './copy'
import {
  CLAIMED,
  copiersOf,
  DECLINED,
  type Field,
  type FieldKind,
  type FieldMeta,
  nullable,
  optional,
  type Shape,
  schemasOf,
  type Words,
} from './field-form'
import { lazily } from './lazily'

const words = (zh: string, en: string): Words => ({ zh, en })

export type Pair = readonly [zh: string, en: string]

const labels = (values: Record<string, Pair>): Record<string, Words> =>
  Object.fromEntries(Object.entries(values).map(([key, [zh, en]]) => [key, words(zh, en)]))

const meta = (kind: FieldKind, zh: string, en: string, about?: Pair): FieldMeta => ({
  kind,
  label: words(zh, en),
  ...(about ? { about: words(...about) } : {}),
})

type Names<V> = [keyof V & string, ...(keyof V & string)[]]

const namesOf = <V extends Record<string, Pair>>(values: V) => Object.keys(values) as Names<V>

/** A yes-or-no fact. */
export const flag = (zh: string, en: string, about?: Pair) =>
  optional(meta('flag', zh, en, about), copyFlag, () => z.boolean())

/**
 * A calendar date of the matter's place, or the month or year of it where no more is known; `null`:
 * known not to have happened.
 */
export const date = (zh: string, en: string, about?: Pair) =>
  nullable(meta('date', zh, en, about), copyDate, () => z.string().refine(isIsoPeriod))

/** As {@link date}; or a time with its UTC offset where hours count. */
export const moment = (zh: string, en: string, about?: Pair) =>
  nullable(meta('moment', zh, en, about), copyMoment, () => z.string().refine(isMoment))

const orDeclined =
  (fits: (value: string) => boolean) =>
  (value: string): boolean =>
    value === DECLINED || fits(value)

const declinable = (kind: 'date' | 'moment', fits: (value: string) => boolean) => {
  const allowed = orDeclined(fits)
  return (zh: string, en: string, about?: Pair) =>
    nullable({ ...meta(kind, zh, en, about), declinable: true }, whenText(allowed), () =>
      z.string().refine(allowed),
    )
}

/** As {@link date}, of an act that somebody owes; `declined`: it was said that it will not be done. */
export const owedDate = declinable('date', isIsoPeriod)

/** As {@link moment}, of an act that somebody owes; `declined`: it was said that it will not be done. */
export const owedMoment = declinable('moment', isMoment)

/** A whole number, zero or more. */
export const count = (zh: string, en: string, about?: Pair) =>
  optional(meta('count', zh, en, about), copyCount(), () => z.int().min(0))

/** As {@link count}; `null`: known that none was given. */
export const countOrNone = (zh: string, en: string, about?: Pair) =>
  nullable(meta('count', zh, en, about), copyCount(), () => z.int().min(0))

/** An amount of money in yuan, zero or more. */
export const amount = (zh: string, en: string, about?: Pair) =>
  optional(meta('amount', zh, en, about), copyNumber(0), () => z.number().min(0))

/** A number between bounds. */
export const number = (zh: string, en: string, min: number, max: number, about?: Pair) =>
  optional(meta('number', zh, en, about), copyNumber(min, max), () => z.number().min(min).max(max))

export const text = (zh: string, en: string, about?: Pair) =>
  nullable(meta('text', zh, en, about), copyText, () => z.string().min(1))

/** An administrative division code of GB/T 2260, six digits. */
export const division = (zh: string, en: string, about?: Pair) =>
  optional(meta('division', zh, en, about), copyDivision, () => z.string().regex(DIVISION))

/** As {@link division}; `null`: of no place, where there is nobody yet of whom it would be told. */
export const divisionOrNone = (zh: string, en: string, about?: Pair) =>
  nullable(meta('division', zh, en, about), copyDivision, () => z.string().regex(DIVISION))

/** One of a closed list of values; `null`: known that there is none. */
export const choice = <const V extends Record<string, Pair>>(
  zh: string,
  en: string,
  values: V,
  about?: Pair,
) =>
  nullable(
    { ...meta('choice', zh, en, about), values: labels(values) },
    copyOneOf(namesOf(values)),
    () => z.enum(namesOf(values)),
  )

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
  const names = namesOf(values)
  const flags = copyObject(() => Object.fromEntries(names.map((name) => [name, copyFlag])))
  return nullable(
    { ...meta('set', zh, en, about), values: labels(values) },
    firstSure(copyList(copyOneOf(names)), flags),
    () => z.union([z.array(z.enum(names)), z.partialRecord(z.enum(names), z.boolean())]),
  )
}

const copyFinding = (value: Copier): Copier =>
  firstSure(
    copyObject(() => ({ value, by: copyText, reason: copyText }), ['value', 'by', 'reason']),
    copyOneOf([CLAIMED]),
  )

const findingOf = <T extends z.ZodType>(value: T) =>
  z.union([
    z.literal(CLAIMED),
    z.strictObject({ value, by: z.string().min(1), reason: z.string().min(1) }),
  ])

/**
 * An evaluative fact: somebody's finding, with who made it and why; `null`: nobody makes it;
 * `claimed`: somebody relies on it, and nobody has found it.
 */
export const finding = (zh: string, en: string, about?: Pair) =>
  nullable({ ...meta('flag', zh, en, about), finding: true }, copyFinding(copyFlag), () =>
    findingOf(z.boolean()),
  )

/** An evaluative fact on a scale; as {@link finding}. */
export const graded = <const V extends Record<string, Pair>>(
  zh: string,
  en: string,
  values: V,
  about?: Pair,
) =>
  nullable(
    { ...meta('choice', zh, en, about), values: labels(values), finding: true },
    copyFinding(copyOneOf(namesOf(values))),
    () => findingOf(z.enum(namesOf(values))),
  )

/** The id of an entry of a listed topic (`organs`, `parties`, …). */
export const ref = (topic: string, zh: string, en: string, about?: Pair) =>
  nullable({ ...meta('ref', zh, en, about), topic }, copyText, () => z.string().min(1))

/** A field that, where it is not told, is what a fact of the body named beside it says: `toOrgan.level`. */
export const orElse = <F extends Field>(field: F, path: string): F => ({
  ...field,
  meta: { ...field.meta, orElse: path },
})

/** Ids of entries of a listed topic: the whole list. */
export const refs = (topic: string, zh: string, en: string, about?: Pair) =>
  nullable({ ...meta('refs', zh, en, about), topic }, copyList(copyText), () =>
    z.array(z.string().min(1)),
  )

const MOST_DAYS = 3660
const copyDays = copyCount(1, MOST_DAYS)
const copyTerm = firstSure(
  copyObject(() => ({ workingDays: copyDays }), ['workingDays']),
  copyObject(() => ({ days: copyDays }), ['days']),
  copyObject(() => ({ until: copyDay }), ['until']),
)

/** A period that a paper sets: working days, calendar days, or a last day. */
export const term = (zh: string, en: string, about?: Pair) =>
  nullable(meta('term', zh, en, about), copyTerm, () => {
    const days = z.int().min(1).max(MOST_DAYS)
    return z.union([
      z.strictObject({ workingDays: days }),
      z.strictObject({ days }),
      z.strictObject({ until: z.string().refine(isIsoDate) }),
    ])
  })

/** Facts that belong together; `null`: known that there is no such thing. */
export const group = <S extends Shape>(zh: string, en: string, shape: S, about?: Pair) =>
  topic(zh, en, () => shape, about)

/** A field whose parts are put together when they are first asked for. */
const holding = <S extends Shape, F>(make: () => S, fieldOf: (shape: () => S) => F) => {
  const shape = lazily(make)
  return {
    ...fieldOf(shape),
    get shape() {
      return shape()
    },
  }
}

/** A topic that is one thing. */
export const topic = <S extends Shape>(zh: string, en: string, make: () => S, about?: Pair) =>
  holding(make, (shape) =>
    nullable(
      meta('group', zh, en, about),
      copyObject(() => copiersOf(shape())),
      () => z.strictObject(schemasOf(shape())),
    ),
  )

const entryId = () => z.string().min(1)

/** A topic with several subjects; `[]`: known that there are none. Each fact is named `<subject>.…`. */
export const topicList = <S extends Shape>(
  subject: string,
  zh: string,
  en: string,
  make: () => S,
  about?: Pair,
) =>
  holding(make, (shape) =>
    optional(
      { ...meta('list', zh, en, about), subject },
      copyList(copyObject(() => ({ id: copyText, ...copiersOf(shape()) }))),
      () => z.array(z.strictObject({ id: entryId().optional(), ...schemasOf(shape()) })),
    ),
  )

/** A topic whose subjects other facts refer to: each has an id and a name. */
export const register = <S extends Shape>(
  subject: string,
  zh: string,
  en: string,
  make: () => S,
  about?: Pair,
) =>
  holding(make, (shape) =>
    optional(
      { ...meta('list', zh, en, about), subject, identified: true },
      copyList(copyObject(() => ({ id: copyText, ...copiersOf(shape()) }), ['id'])),
      () => z.array(z.strictObject({ id: entryId(), ...schemasOf(shape()) })),
    ),
  )
