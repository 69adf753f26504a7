import type { CaseFacts } from '../../src/facts'
import type { Rulebook } from '../../src/rulebook'
import { assess } from '../../src/zhifa'
import type { Task } from '../process/task'
import { type RegulationCase, regulationCases } from './cases'

/** Cases of a known place, whose regulations the place chooses. */
export const byPlace = (rulebook: Rulebook): Task => {
  const placed = regulationCases().filter(
    ({ facts }) => (facts.matter as { place?: string | null } | undefined)?.place,
  )
  return {
    cases: placed.length,
    step: (from) => {
      const { facts, asOf } = placed[from] as RegulationCase
      assess(facts as CaseFacts, { asOf, rulebook })
      return 1
    },
  }
}
