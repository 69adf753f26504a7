export { findAgain } from './again'
export { type AssessOptions, assess } from './assess'
export { assessVerdicts, type VerdictFinding, type Verdicts } from './assess-verdicts'
export { type Basis, basisOf, type Ground, groundOf } from './basis'
export {
  type ComparedAnswer,
  type ComparedQuestion,
  compare,
  questionLabels,
} from './compare'
export type {
  Determination,
  InstrumentScope,
  OpenClause,
  OutsideTopic,
  UnregulatedTopic,
} from './determination'
export {
  type ActExplanation,
  type Change,
  type ConditionExplanation,
  type Decides,
  type Explanation,
  explain,
  type FoundFact,
  inputsOf,
  itemWords,
  type LeafExplanation,
  type Origin,
  type PartExplanation,
  type ReadingExplanation,
  type Truth,
  type Turn,
  type ValidityExplanation,
  valueWords,
  type WhyNot,
} from './explain'
export type { Cause, DeadlineFinding, Finding, Item, ReadingOutcome } from './finding'
export type { Path, PathStep, StepState } from './paths'
export {
  type CaseRecord,
  type ChangedFinding,
  type ChangedGround,
  canonicalJson,
  makeRecord,
  type Recordable,
  type RecordOptions,
  type Replay,
  type ReplayedCase,
  type ReplayOptions,
  replayRecord,
} from './record'
export { gravest, type Verdict, verdictLabels, verdicts } from './verdict'
export { isAside } from './weigh'
