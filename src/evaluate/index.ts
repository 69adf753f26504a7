export {
  type CompiledNorm,
  type CompiledRulebook,
  type CompiledVariant,
  compileRulebook,
  type Subject,
  subjectsOf,
} from './compiled'
export { Frame } from './frame'
export { distinct, missingFor } from './missing'
export { compile, evaluate, type Program } from './program'
export {
  createRuleSet,
  type Explanation,
  type FactKind,
  type FactSchema,
  type Firing,
  type PlainFacts,
  type Rule,
  type RuleSet,
} from './rule-set'
export { type Trace, traceOf } from './trace'
export { both, either, FAILS, HOLDS, negate, type Tri, triOf, UNKNOWN } from './tri'
