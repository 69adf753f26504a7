export { explain } from './explain'
export type {
  ActExplanation,
  Change,
  ConditionExplanation,
  Decides,
  Explanation,
  FoundFact,
  LeafExplanation,
  Origin,
  PartExplanation,
  ReadingExplanation,
  Truth,
  Turn,
  ValidityExplanation,
  WhyNot,
} from './explanation'
export { type Input, inputsOf } from './inputs'
export { itemWords, valueWords } from './value-words'
