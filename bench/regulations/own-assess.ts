import type { CaseFacts } from '../../src/facts'
import { assess } from '../../src/zhifa'
import type { Task } from '../process/task'
import { type RegulationCase, sampleCases } from './cases'

/** The whole assessment: validation, derivation, verdicts, deadlines, findings. */
export const ownAssess = (): Task => {
  const cases = sampleCases()
  return {
    cases: cases.length,
    eachTimed: true,
    step: (from) => {
      const { facts, asOf, instrument } = cases[from] as RegulationCase
      assess(facts as CaseFacts, { asOf, instruments: [instrument] })
      return 1
    },
  }
}
