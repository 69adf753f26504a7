import { type Edit, pathOf } from './edit'

/** Edits that belong together. */
export type EditSet = readonly Edit[]

/** Sets of edits, of which each is enough by itself; `cut` if there are more than were followed up. */
export interface Ways {
  sets: readonly EditSet[]
  cut: boolean
}

/** The most sets that are followed up at any point, the smallest first. */
export const MOST_SETS = 48

export const NO_WAY: Ways = { sets: [], cut: false }
export const NOTHING_TO_DO: Ways = { sets: [[]], cut: false }

const keyOf = (edit: Edit): string => `${pathOf(edit)} ${JSON.stringify(edit.to)}`

/** Two sets as one; `undefined` if they want different things of one place. */
export const merged = (a: EditSet, b: EditSet): EditSet | undefined => {
  const byPath = new Map(a.map((edit) => [pathOf(edit), edit]))
  for (const edit of b) {
    const other = byPath.get(pathOf(edit))
    if (other && keyOf(other) !== keyOf(edit)) return undefined
    byPath.set(pathOf(edit), edit)
  }
  return [...byPath.values()]
}

/** Whether every edit of one set is in another. */
export const isPart = (part: EditSet, whole: EditSet): boolean => {
  const keys = new Set(whole.map(keyOf))
  return part.every((edit) => keys.has(keyOf(edit)))
}

/** The smallest sets, without those of which another is a part. */
export const fewest = (sets: readonly EditSet[], cut: boolean): Ways => {
  const kept: EditSet[] = []
  for (const set of [...sets].sort((a, b) => a.length - b.length))
    if (!kept.some((other) => isPart(other, set))) kept.push(set)
  return { sets: kept.slice(0, MOST_SETS), cut: cut || kept.length > MOST_SETS }
}

/** One of the ways of any. */
export const anyOf = (all: readonly Ways[]): Ways =>
  fewest(
    all.flatMap(({ sets }) => sets),
    all.some(({ cut }) => cut),
  )

const combined = (left: Ways, right: Ways): Ways => {
  const sets = left.sets.flatMap((a) =>
    right.sets.flatMap((b) => {
      const both = merged(a, b)
      return both ? [both] : []
    }),
  )
  return fewest(sets, left.cut || right.cut)
}

/** A way of each, together. */
export const eachOf = (all: readonly Ways[]): Ways => all.reduce(combined, NOTHING_TO_DO)
