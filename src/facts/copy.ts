import { isIsoDate, isIsoDateTime, isIsoPeriod } from '../calendar'

/** What a copier gives back for a value that it cannot vouch for: the schema then decides. */
export const UNSURE: unique symbol = Symbol('unsure')

/**
 * Copies a value that its field accepts for sure, or says that it is not sure. It never accepts what
 * the schema refuses; what it leaves open (odd prototypes, `undefined`) is settled by the schema.
 */
export type Copier = (value: unknown) => unknown

const when =
  (fits: (value: unknown) => boolean): Copier =>
  (value) =>
    fits(value) ? value : UNSURE

export const whenText = (fits: (text: string) => boolean): Copier =>
  when((value) => typeof value === 'string' && fits(value))

export const isMoment = (value: string): boolean => isIsoPeriod(value) || isIsoDateTime(value)

export const DIVISION = /^[1-9]\d{5}$/

export const copyFlag = when((value) => typeof value === 'boolean')
export const copyText = whenText((text) => text.length > 0)
export const copyAnyText = whenText(() => true)
export const copyDay = whenText(isIsoDate)
export const copyDate = whenText(isIsoPeriod)
export const copyMoment = whenText(isMoment)
export const copyDivision = whenText((text) => DIVISION.test(text))

export const copyCount = (min = 0, max = Number.MAX_SAFE_INTEGER): Copier =>
  when(
    (value) => Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max,
  )

export const copyNumber = (min: number, max = Number.MAX_VALUE): Copier =>
  when((value) => Number.isFinite(value) && (value as number) >= min && (value as number) <= max)

export const copyOneOf = (values: readonly string[]): Copier => {
  const known = new Set<unknown>(values)
  return when((value) => known.has(value))
}

export const orNull =
  (copy: Copier): Copier =>
  (value) =>
    value === null ? null : copy(value)

export const firstSure =
  (...copiers: readonly Copier[]): Copier =>
  (value) => {
    for (const copier of copiers) {
      const copy = copier(value)
      if (copy !== UNSURE) return copy
    }
    return UNSURE
  }

export const copyList =
  (copyItem: Copier): Copier =>
  (value) => {
    if (!Array.isArray(value)) return UNSURE
    const copies: unknown[] = []
    for (let i = 0; i < value.length; i += 1) {
      const copy = copyItem(value[i])
      if (copy === UNSURE) return UNSURE
      copies.push(copy)
    }
    return copies
  }

const isPlain = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null) return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** Objects whose own keys are all among the given ones, asked for when first needed, the required ones there. */
export const copyObject = (
  fields: () => Readonly<Record<string, Copier>>,
  required: readonly string[] = [],
): Copier => {
  let copiers: Map<PropertyKey, Copier> | undefined
  return (value) => {
    if (!isPlain(value)) return UNSURE
    copiers ??= new Map(Object.entries(fields()))
    const copies: Record<string, unknown> = {}
    for (const key of Reflect.ownKeys(value) as string[]) {
      const copier = copiers.get(key)
      const copy = copier === undefined ? UNSURE : copier(value[key])
      if (copy === UNSURE) return UNSURE
      copies[key] = copy
    }
    return required.every((key) => Object.hasOwn(copies, key)) ? copies : UNSURE
  }
}
