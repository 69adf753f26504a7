import type { SetValue, Value } from '../facts'

/** Stands for a fact that is not known; json-rules-engine itself has no such value. */
export interface Unknown {
  readonly unknown: true
}

/** What a fact is given to json-rules-engine as: never `undefined`, which the engine refuses. */
export type FactValue = Exclude<Value, undefined> | Unknown

/**
 * The value that says of a fact that it is not known. It survives JSON.
 *
 * @example { 'transfer.sentOn': UNKNOWN, 'transfer.receivedOn': null } // not known; known to be none
 */
export const UNKNOWN: Unknown = Object.freeze({ unknown: true })

/** Whether a value stands for a fact that is not known, by its form: also after JSON. */
export const isUnknown = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && 'unknown' in value && value.unknown === true

/** Whether a value is a set, known in whole or in part. */
export const isSet = (value: unknown): value is SetValue =>
  typeof value === 'object' && value !== null && 'present' in value && 'unknown' in value
