export type { Rule } from './check-rules'
export type { FactKind, FactSchema } from './fact-schema'
export type { PlainFacts } from './fact-table'
export { createRuleSet, type Explanation, type Firing, type RuleSet } from './rule-set'
