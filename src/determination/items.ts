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

const itemsOfLeaf = (program: Program & { form: 'leaf' }, frame: Frame): Item[] => {
  const source = frame.slots.sources[program.slot] as ResolvedName | DerivedFact
  const { label, values } = labelOf(source)
  const { fact } = program.leaf
  if (!['contains', 'containsAll', 'containsAny'].includes(program.leaf.operator))
    return [
      {
        fact,
        label: pointLabel(program.leaf, label, values),
        state: stateOf(evaluate(program, frame)),
      },
    ]
  const wanted = [program.leaf.value].flat().filter((item) => typeof item === 'string')
  return wanted.map((item) => ({
    fact,
    item,
    label: values?.[item] ?? label,
    state: stateOf(verdictOfSetItem(frame.value(program.slot), item)),
  }))
}

/** What a condition asks for that forbids an item of a set. */
const absence = ({ zh, en }: Words): Words => ({ zh: `无“${zh}”`, en: `no “${en}”` })

/** The points of a condition one by one; alternatives are one point, told by the first that holds. */
export const itemsOf = (program: Program | undefined, frame: Frame): Item[] => {
  if (!program) return []
  switch (program.form) {
    case 'leaf':
      return itemsOfLeaf(program, frame)
    case 'all':
      return program.parts.flatMap((part) => itemsOf(part, frame))
    case 'any': {
      const holding = program.parts.filter((part) => evaluate(part, frame) === HOLDS)
      return (holding.length > 0 ? holding : program.parts).flatMap((part) => itemsOf(part, frame))
    }
    case 'not':
      return itemsOf(program.part, frame).map((item) => ({
        ...item,
        label: item.item === undefined ? item.label : absence(item.label),
        state: opposite[item.state],
      }))
  }
}

const opposite: Record<Item['state'], Item['state']> = {
  met: 'unmet',
  unmet: 'met',
  unknown: 'unknown',
}
