export { audit } from './audit'
export { hash64 } from './hash'
export { type AuditOptions, judgeMatter, refusedLine } from './judge'
export type {
  AuditError,
  AuditFinding,
  AuditLine,
  AuditProblem,
  FailedLine,
  JudgedLine,
} from './line'
export { auditLineJsonSchema, auditLineSchema } from './line-schema'
export { summaryPage } from './page'
export { mergeSummaries, type Summary, SummaryBuilder, summarise } from './summary'
export { summarySchema } from './summary-schema'
export type { MissingCount, Tally } from './tally'
