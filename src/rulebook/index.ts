export { citationLabel } from './citation'
export { type CitedNorms, citedNorms } from './cited-norms'
export { type Condition, type Leaf, leavesOf, type Operand } from './condition'
export { type Coverage, coverageOf } from './coverage'
export { type FactInfo, factInfoWith } from './fact-info'
export type { Classification, Deadline, Instrument, Norm } from './norm-schema'
export { ruleSchemas } from './norm-schema'
export type { InstrumentFiles } from './parse'
export { InvalidRulebookError, type RuleProblem } from './rule-problem'
export {
  createCheckedRulebook,
  createRulebook,
  type Regulation,
  type Rulebook,
  type RulebookNorm,
  type Variant,
} from './rulebook'
export { type AskedPlace, liesIn, regulationsAt } from './territory'
