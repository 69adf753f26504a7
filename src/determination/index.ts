export { type AssessOptions, assess } from './assess'
export { type Basis, basisOf, type Ground, groundOf } from './basis'
export {
  type ComparedAnswer,
  type ComparedQuestion,
  compare,
  questionLabels,
} from './compare'
export type { Determination, InstrumentScope, OpenClause, OutsideTopic } from './determination'
export type { Cause, DeadlineFinding, Finding, Item, ReadingOutcome } from './finding'
export type { Path, PathStep, StepState } from './paths'
export { gravest, type Verdict, verdictLabels, verdicts } from './verdict'
export { isAside } from './weigh'
