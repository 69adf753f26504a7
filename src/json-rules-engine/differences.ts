import type { TreeTruth, Truth } from './truths'
import { ENGINE } from './version'

/** A condition tree on which the two engines differ: 0 fails, 1 unknown, 2 holds. */
export interface Difference {
  norm: string
  subject: string
  reading?: string
  tree: string
  ours: Truth
  theirs: Truth
}

const keyOf = ({ norm, tree, reading }: TreeTruth): string => JSON.stringify([norm, tree, reading])

/**
 * The trees on which two lists of truths differ.
 *
 * @throws Error when one list has a tree that the other lacks
 */
export const differencesOf = (
  subject: string,
  ours: readonly TreeTruth[],
  theirs: readonly TreeTruth[],
): Difference[] => {
  if (ours.length !== theirs.length)
    throw new Error(`${subject}: ${ours.length} trees here, ${theirs.length} in ${ENGINE}`)
  const other = new Map(theirs.map((each) => [keyOf(each), each.truth]))
  return ours.flatMap((own): Difference[] => {
    const { norm, tree, reading, truth } = own
    const theirTruth = other.get(keyOf(own))
    if (theirTruth === undefined)
      throw new Error(`${subject}: ${ENGINE} has no tree "${tree}" of ${norm}`)
    if (theirTruth === truth) return []
    const named = { norm, subject, ...(reading === undefined ? {} : { reading }), tree }
    return [{ ...named, ours: truth, theirs: theirTruth }]
  })
}
