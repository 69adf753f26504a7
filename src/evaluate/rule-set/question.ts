import { implementations, type KnownOperand, type Operator } from '../operators'
import { HOLDS } from '../tri'
import type { Known } from '../words'
import type { Asked } from './layout'

/** A comparison, and the mark of its truth. */
export interface Question {
  readonly operator: Operator
  readonly fact: string
  /** What the fact is compared with: a value, or the fact of a name. */
  readonly operand: KnownOperand
  readonly operandFact: string | undefined
  readonly mark: number
}

/** What is asked by a comparison; conditions have been checked before. */
export const questionOf = ({ test: { leaf }, mark }: Asked): Question => {
  const { fact, value } = leaf
  const operator = implementations.get(leaf.operator) as Operator
  return typeof value === 'object' && 'fact' in value
    ? { operator, fact, operand: value.fact, operandFact: value.fact, mark }
    : { operator, fact, operand: value, operandFact: undefined, mark }
}

/** The marks of the questions that a value answers with yes. */
export const marksFor = (questions: readonly Question[], value: Known): number[] =>
  questions
    .filter(({ operator, operand }) => operator.test(value, operand, '') === HOLDS)
    .map(({ mark }) => mark)
