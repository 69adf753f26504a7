import type { Summary } from '../../audit'
import type { Verdict } from '../../determination'
import { codeOf, EXIT, type ExitCode, gravestCode } from '../exit-code'

/** The gravest outcome of all matters; an id that stands twice is bad input. */
export const exitCodeOf = ({ errors, verdicts }: Summary, repeats: number): ExitCode => {
  const codes = (Object.keys(verdicts) as Verdict[]).map(codeOf)
  if (errors.refused + repeats > 0) codes.push(EXIT.badInput)
  if (errors.disputed + errors.failed > 0) codes.push(EXIT.disagreement)
  return gravestCode(codes)
}
