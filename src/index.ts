export {
  answered,
  type Question,
  type QuestionOptions,
  questions,
  type Repair,
  type RepairChange,
  type Repairs,
  repairs,
} from './advise'
export {
  type AuditError,
  type AuditFinding,
  type AuditLine,
  mergeSummaries,
  type Summary,
  summarise,
  summaryPage,
} from './audit'
export type { Calendar } from './calendar'
export { loadRulebook } from './core'
export type {
  DeadlineFinding,
  Determination,
  Explanation,
  Finding,
  Item,
  Path,
  PathStep,
  Recordable,
  Replay,
  Verdict,
} from './determination'
export { explain, verdictLabels, verdicts } from './determination'
export {
  type CaseFacts,
  caseSchema,
  InvalidInputError,
  type MissingFact,
  type Problem,
  validateFacts,
  vocabulary,
} from './facts'
export { type Format, formats, type ReportCase, type ReportOptions, report } from './report'
export { InvalidRulebookError, type Rulebook } from './rulebook'
export { type OfficialText, officialText, type Quote } from './source'
export {
  assess,
  audit,
  bundledCalendar,
  bundledRulebook,
  type Options,
  record,
  replay,
} from './zhifa'
