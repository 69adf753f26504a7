import type { KnownOperand } from '../operators'
import { type Known, type Predicate, type Reader, writeTruth } from './word'

/** A comparison that is asked by itself. */
export class ByWhole implements Reader {
  constructor(readonly predicate: Predicate) {}

  read(rails: Int32Array, rail: number, value: Known, asOf: string): void {
    const { operator, operand } = this.predicate
    writeTruth(rails, rail, operator.test(value, operand as KnownOperand, asOf))
  }
}
