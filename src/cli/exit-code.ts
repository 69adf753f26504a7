import type { Verdict } from '../determination'

/** Exit codes of the command line. */
export const EXIT = {
  ok: 0,
  violation: 1,
  badInput: 2,
  undetermined: 3,
  nothingApplies: 4,
  disagreement: 5,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

const codes: Record<Verdict, ExitCode> = {
  violated: EXIT.violation,
  prohibited: EXIT.violation,
  contested: EXIT.undetermined,
  undetermined: EXIT.undetermined,
  required: EXIT.ok,
  permitted: EXIT.ok,
  compliant: EXIT.ok,
  'not-applicable': EXIT.nothingApplies,
  'not-in-force': EXIT.nothingApplies,
}

export const codeOf = (verdict: Verdict): ExitCode => codes[verdict]

const GRAVITY: readonly ExitCode[] = [5, 2, 1, 3, 4, 0]

/** The gravest of several exit codes. */
export const gravestCode = (given: readonly ExitCode[]): ExitCode =>
  GRAVITY.find((code) => given.includes(code)) ?? EXIT.ok
