import type { CLAIMED } from './field-form'

/** What somebody has found; `undefined` where nobody has, be it that it is claimed. */
export const foundValue = <T>(
  finding: { value: T } | typeof CLAIMED | null | undefined,
): T | undefined => (typeof finding === 'object' ? finding?.value : undefined)
