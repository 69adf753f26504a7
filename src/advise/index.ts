export {
  answered,
  type Choice,
  type Question,
  type QuestionOptions,
  questions,
  samplesOf,
  type Witness,
} from './questions'
export {
  type HandKind,
  type Irreparable,
  type OwedDuty,
  type Repair,
  type RepairChange,
  type Repairs,
  repairs,
} from './repairs'
