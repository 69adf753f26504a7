import type { Words } from '../facts'
import type { Leaf } from '../rulebook'

/** What a comparison asks for: the fact, and the values it should have where these are named. */
const wantedLabel = ({ value }: Leaf, label: Words, values: Record<string, Words> = {}): Words => {
  const wanted = [value].flat().flatMap((each) => values[String(each)] ?? [])
  if (wanted.length === 0) return label
  return {
    zh: `${label.zh}为${wanted.map(({ zh }) => zh).join('或')}`,
    en: `${label.en}: ${wanted.map(({ en }) => en).join(' or ')}`,
  }
}

/** What a condition asks for that wants something not to be. */
export const absence = ({ zh, en }: Words): Words => ({ zh: `无“${zh}”`, en: `no “${en}”` })

const NAMED = new Set(['equal', 'in', 'happened', 'given'])

/** How what a fact has to be is told by another fact. */
const besideWords = (operator: Leaf['operator'], { zh, en }: Words, other: Words): Words =>
  operator === 'notAfter'
    ? { zh: `“${zh}”不晚于“${other.zh}”`, en: `“${en}” not after “${other.en}”` }
    : { zh: `${zh}（对照“${other.zh}”）`, en: `${en} (against “${other.en}”)` }

const madeLabel = (
  leaf: Leaf,
  wanted: boolean,
  label: Words,
  values?: Record<string, Words>,
  other?: Words,
): Words => {
  const words = other ? besideWords(leaf.operator, label, other) : wantedLabel(leaf, label, values)
  const present = (leaf.value !== false) === wanted
  return present || !NAMED.has(leaf.operator) ? words : absence(words)
}

const kept = { wanted: new WeakMap<Leaf, Words>(), unwanted: new WeakMap<Leaf, Words>() }

/**
 * The words for a comparison that is wanted to hold, or wanted not to.
 *
 * @param other what the fact is compared with, where that is a fact
 */
export const pointLabel = (
  leaf: Leaf,
  wanted: boolean,
  label: Words,
  values?: Record<string, Words>,
  other?: Words,
): Words => {
  const labels = wanted ? kept.wanted : kept.unwanted
  const known = labels.get(leaf)
  if (known) return known
  const words = madeLabel(leaf, wanted, label, values, other)
  labels.set(leaf, words)
  return words
}

/** The words for a list of which one item is enough. */
export const oneOf = (labels: readonly Words[]): Words => ({
  zh: `${labels.map(({ zh }) => zh).join('、')}之一`,
  en: `one of ${labels.map(({ en }) => en).join(' / ')}`,
})
