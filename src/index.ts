export type { Calendar } from './calendar'
export type {
  DeadlineFinding,
  Determination,
  Finding,
  Item,
  Path,
  PathStep,
  Verdict,
} from './determination'
export { verdictLabels, verdicts } from './determination'
export {
  type CaseFacts,
  caseSchema,
  InvalidInputError,
  type MissingFact,
  type Problem,
  validateFacts,
  vocabulary,
} from './facts'
export { InvalidRulebookError, type Rulebook } from './rulebook'
export { assess, bundledCalendar, bundledRulebook, loadRulebook, type Options } from './zhifa'
