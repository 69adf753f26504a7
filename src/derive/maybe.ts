import type { MissingFact } from '../facts'

/** Yes, no, or not known for lack of these facts. */
export type Maybe = { value: boolean } | { missing: readonly MissingFact[] }

export const YES: Maybe = { value: true }
export const NO: Maybe = { value: false }

/** Of a truth that may be open, and then is so for lack of these facts. */
export const maybe = (
  truth: boolean | undefined,
  missing: () => readonly MissingFact[] = () => [],
): Maybe => (truth === undefined ? { missing: missing() } : truth ? YES : NO)

export const isYes = (maybe: Maybe) => 'value' in maybe && maybe.value
export const isNo = (maybe: Maybe) => 'value' in maybe && !maybe.value

export const missingOf = (maybe: Maybe): readonly MissingFact[] =>
  'missing' in maybe ? maybe.missing : []

/** Yes if each is; no if one is not; otherwise all that is missing. */
export const allOf = (parts: readonly Maybe[]): Maybe => {
  if (parts.some(isNo)) return NO
  return parts.every(isYes) ? YES : { missing: parts.flatMap(missingOf) }
}

/** Yes where it is no, and no where it is yes. */
export const notOf = (maybe: Maybe): Maybe => ('value' in maybe ? (maybe.value ? NO : YES) : maybe)

/** Yes if one is; no if none is; otherwise all that is missing. */
export const anyOf = (parts: readonly Maybe[]): Maybe => notOf(allOf(parts.map(notOf)))

/** What several possibilities agree on; where they differ, it depends on the facts that choose. */
export const agreed = (possible: readonly Maybe[], choosing: readonly MissingFact[]): Maybe => {
  if (possible.every(isYes)) return YES
  if (possible.every(isNo)) return NO
  return { missing: [...choosing, ...possible.flatMap(missingOf)] }
}
