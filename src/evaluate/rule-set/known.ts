import type { SetValue } from '../../facts'
import type { Known } from '../words'
import type { Shape } from './fact-schema'

export type { Known } from '../words'

const NO_ITEMS: readonly string[] = []

export const EMPTY: SetValue = { present: NO_ITEMS, unknown: NO_ITEMS }

export const setOf = (present: readonly string[]): SetValue => ({ present, unknown: NO_ITEMS })

const isText = (value: unknown): value is string => typeof value === 'string'

/** A value as conditions read it; `undefined` if it is not of its fact's kind. */
export const knownOf = (value: unknown, { type }: Shape): Known | undefined => {
  if (type === 'object') {
    if (value === null) return EMPTY
    return Array.isArray(value) && value.every(isText) ? setOf(value) : undefined
  }
  if (value === null) return null
  return typeof value === type && !Number.isNaN(value) ? (value as Known) : undefined
}
