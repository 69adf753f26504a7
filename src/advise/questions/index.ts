export { answered } from './place'
export type { Choice, Question, Witness } from './question'
export { type QuestionOptions, questions } from './questions'
export { samplesOf } from './samples'
