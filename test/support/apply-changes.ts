import { type CaseFacts, vocabulary } from '../../src'
import type { RepairChange } from '../../src/advise'
import { changed } from './case-files'

const at = (facts: unknown, path: string): unknown =>
  path
    .split(/[.[\]]/)
    .filter((key) => key !== '')
    .reduce<unknown>(
      (node, key) => (node as Record<string, unknown> | null | undefined)?.[key],
      facts,
    )

const withItem = (raw: unknown, item: string, there: boolean): unknown => {
  if (typeof raw === 'object' && raw !== null && !Array.isArray(raw))
    return { ...raw, [item]: there }
  const items = (raw ?? []) as string[]
  return there ? [...items, item] : items.filter((each) => each !== item)
}

/** Makes changes in a case by the paths and values that they state, and by nothing else. */
export const applyChanges = (
  facts: CaseFacts,
  changes: readonly Pick<RepairChange, 'path' | 'fact' | 'to'>[],
): CaseFacts =>
  changes.reduce<Record<string, unknown>>(
    (all, { path, fact, to }) => {
      const cut = path.lastIndexOf('.')
      const isItem = vocabulary.facts.get(fact)?.kind === 'set'
      if (!isItem) return changed(all, { [path]: to })
      const place = path.slice(0, cut)
      const value = withItem(at(all, place), path.slice(cut + 1), to === true)
      return changed(all, { [place]: value })
    },
    facts as Record<string, unknown>,
  ) as CaseFacts

/** Every proper part of some changes, the empty one too. */
export const properParts = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: 2 ** all.length - 1 }, (_, chosen) =>
    all.filter((_, at) => ((chosen >> at) & 1) === 1),
  )
