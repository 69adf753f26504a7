import type { DerivedFact } from '../derive'
import { evaluate, FAILS, type Frame, HOLDS, type Program, type Tri } from '../evaluate'
import type { ResolvedName, Words } from '../facts'
import type { Leaf } from '../rulebook'
import type { Item } from './finding'
import { verdictOfSetItem } from './set-item'

const stateOf = (truth: Tri): Item['state'] =>
  truth === HOLDS ? 'met' : truth === FAILS ? 'unmet' : 'unknown'

const labelOf = (
  source: ResolvedName | DerivedFact,
): { label: Words; values?: Record<string, Words> } => ('derive' in source ? source : source.fact)

/** What a comparison asks for: the fact, and the values it should have where these are named. */
const pointLabel = ({ value }: Leaf, label: Words, values: Record<string, Words> = {}): Words => {
  const wanted = [value].flat().flatMap((each) => values[String(each)] ?? [])
  if (wanted.length === 0) return label
  return {
    zh: `${label.zh}为${wanted.map(({ zh }) => zh).join('或')}`,
    en: `${label.en}: ${wanted.map(({ en }) => en).join(' or ')}`,
  }
}

const labels = new WeakMap<Leaf, Words>()

const keptPointLabel = (leaf: Leaf, label: Words, values?: Record<string, Words>): Words => {
  const known = labels.get(leaf)
  if (known) return known
  const words = pointLabel(leaf, label, values)
  labels.set(leaf, words)
  return words
}

const addLeaf = (program: Program & { form: 'leaf' }, frame: Frame, items: Item[]): void => {
  const source = frame.slots.sources[program.slot] as ResolvedName | DerivedFact
  const { label, values } = labelOf(source)
  const { leaf } = program
  if (!leaf.operator.startsWith('contains')) {
    const state = stateOf(evaluate(program, frame))
    items.push({ fact: leaf.fact, label: keptPointLabel(leaf, label, values), state })
    return
  }
  for (const item of [leaf.value].flat())
    if (typeof item === 'string')
      items.push({
        fact: leaf.fact,
        item,
        label: values?.[item] ?? label,
        state: stateOf(verdictOfSetItem(frame.value(program.slot), item)),
      })
}

/** What a condition asks for that forbids an item of a set. */
const absence = ({ zh, en }: Words): Words => ({ zh: `无“${zh}”`, en: `no “${en}”` })

const negated = (item: Item): Item => ({
  ...item,
  label: item.item === undefined ? item.label : absence(item.label),
  state: opposite[item.state],
})

const addItems = (program: Program, frame: Frame, items: Item[]): void => {
  switch (program.form) {
    case 'leaf':
      addLeaf(program, frame, items)
      return
    case 'all':
      for (const part of program.parts) addItems(part, frame, items)
      return
    case 'any': {
      const holding = program.parts.filter((part) => evaluate(part, frame) === HOLDS)
      for (const part of holding.length > 0 ? holding : program.parts) addItems(part, frame, items)
      return
    }
    case 'not':
      items.push(...itemsOf(program.part, frame).map(negated))
  }
}

/** The points of a condition one by one; alternatives are one point, told by the first that holds. */
export const itemsOf = (program: Program | undefined, frame: Frame): Item[] => {
  const items: Item[] = []
  if (program) addItems(program, frame, items)
  return items
}

const opposite: Record<Item['state'], Item['state']> = {
  met: 'unmet',
  unmet: 'met',
  unknown: 'unknown',
}
