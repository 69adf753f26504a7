import type { RunDetails } from 'fast-check'

/** Reports a failed property by the error of its assertion, not by the whole batch it was found in. */
export const throwing = <T>({ failed, seed, errorInstance }: RunDetails<T>): void => {
  if (!failed) return
  throw new Error(`failed with seed ${seed}`, { cause: errorInstance })
}
