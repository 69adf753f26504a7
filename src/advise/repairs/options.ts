import type { Repair, RepairChange } from './repair'

const valueKey = ({ to, options }: RepairChange): string =>
  JSON.stringify([to, ...options.map(({ value }) => value)])

/** What two repairs have in common that differ in one change alone. */
const keyBut = ({ changes, verdict }: Repair, at: number): string =>
  JSON.stringify([
    verdict,
    changes.map((change, i) => [change.path, i === at ? change.to === null : valueKey(change)]),
  ])

const asOption = ({ to, shown }: RepairChange) => ({ value: to, label: shown.to })

const mergedAt = (repairs: readonly Repair[], at: number): Repair[] => {
  const groups = new Map<string, Repair[]>()
  for (const repair of repairs) {
    const key = at < repair.changes.length ? keyBut(repair, at) : JSON.stringify(repair.changes)
    groups.set(key, [...(groups.get(key) ?? []), repair])
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group as [Repair, ...Repair[]]
    const more = others.flatMap(({ changes }) => (changes[at] ? [asOption(changes[at])] : []))
    const changes = first.changes.map((change, i) =>
      i === at ? { ...change, options: [...change.options, ...more] } : change,
    )
    return [{ ...first, changes }]
  })
}

/** Repairs that differ in the value of one change alone, as one repair with options there. */
export const withOptions = (repairs: readonly Repair[]): Repair[] => {
  const sorted = repairs.map((repair) => ({
    ...repair,
    changes: [...repair.changes].sort((a, b) => (a.path < b.path ? -1 : 1)),
  }))
  const most = Math.max(0, ...sorted.map(({ changes }) => changes.length))
  let merged: Repair[] = sorted
  for (let at = 0; at < most; at++) merged = mergedAt(merged, at)
  return merged
}
