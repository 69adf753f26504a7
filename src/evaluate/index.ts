export {
  type CompiledNorm,
  type CompiledRulebook,
  type CompiledVariant,
  compileRulebook,
  type Subject,
  subjectsOf,
} from './compiled'
export { Frame, Slots } from './frame'
export { compareMoments, dayOf, hasHappened } from './instant'
export { distinct, missingFor } from './missing'
export { compile, evaluate, type Program } from './program'
export { type Trace, traceOf } from './trace'
export { both, either, FAILS, HOLDS, negate, type Tri, triOf, UNKNOWN } from './tri'
