import type { Program } from './program'
import type { Slots } from './slots'
import { type Input, type Table, tablesOf } from './tables'

/** Appends the flat code of a condition and returns where it begins. */
export const emit = (program: Program, slots: Slots<unknown>, code: number[]): number => {
  const entry = code.length
  const tables = tablesOf(program)
  const rails = new Map<Table, number>(
    tables.map((table, i) => [table, i === tables.length - 1 ? 0 : slots.resultRail(i)]),
  )
  const inputOf = ({ of, negated }: Input): number => {
    if (of.form === 'table') return (rails.get(of) as number) << 5
    const { rail, mask } = of.literal
    return ((rail | (negated ? 1 : 0)) << 5) | (31 - Math.clz32(mask))
  }
  for (const table of tables) {
    const { inputs, bits } = table
    const result = rails.get(table) as number
    code.push((result << 4) | inputs.length, ...inputs.map(inputOf), ...bits)
  }
  return entry
}
