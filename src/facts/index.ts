export { ancillaryTopics } from './ancillary'
export {
  type CaseDocument,
  caseDocument,
  hasTopic,
  isInQuestion,
  subjectCount,
  topicsToldIn,
} from './case-document'
export { type CaseFacts, caseSchema } from './document'
export { own } from './entries'
export {
  CLAIMED,
  claimedWords,
  DECLINED,
  declinedWords,
  type FieldKind,
  type FieldMeta,
  type Words,
} from './field-form'
export { foundValue } from './found'
export { guard } from './guard'
export { noLongerUnknown } from './in-question'
export { factsJsonSchema } from './json-schema'
export { lazily } from './lazily'
export { type Location, locate } from './locate'
export { nearestName } from './nearest'
export { formatPath, InvalidInputError, type Problem, problem, shown } from './problem'
export {
  dayLacking,
  districtLacking,
  isClaimed,
  isDeclined,
  type Reading,
  type ResolvedName,
  readFact,
  readName,
  resolvedFact,
  resolveName,
  timeLacking,
} from './read'
export type { Told } from './told'
export { parseFacts, type Validation, validateFacts } from './validate'
export type { MissingFact, SetValue, TermValue, Value } from './value'
export { type Fact, type Topic, type Vocabulary, vocabulary } from './vocabulary'
