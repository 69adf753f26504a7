import type { DerivedFact } from '../derive'
import { evaluate, FAILS, type Frame, HOLDS, missingFor, type Program, type Tri } from '../evaluate'
import type { ResolvedName, Words } from '../facts'
import type { Leaf } from '../rulebook'
import type { Item } from './finding'
import { absence, oneOf, pointLabel } from './point-label'
import { verdictOfSetItem } from './set-item'

type LeafProgram = Program & { form: 'leaf' }

/** `wanted`: whether the condition is one that should hold, or one that should not. */
const stateOf = (truth: Tri, wanted: boolean): Item['state'] => {
  if (truth !== HOLDS && truth !== FAILS) return 'unknown'
  return (truth === HOLDS) === wanted ? 'met' : 'unmet'
}

const labelOf = (
  source: ResolvedName | DerivedFact,
): { label: Words; values?: Record<string, Words> } => ('derive' in source ? source : source.fact)

const sourceAt = (slot: number, frame: Frame) =>
  labelOf(frame.slots.sources[slot] as ResolvedName | DerivedFact)

const pointOf = (
  { leaf, slot, operandSlot }: LeafProgram,
  wanted: boolean,
  frame: Frame,
): Words => {
  const { label, values } = sourceAt(slot, frame)
  const other = operandSlot === undefined ? undefined : sourceAt(operandSlot, frame).label
  return pointLabel(leaf, wanted, label, values, other)
}

/** What is not known: the fact compared or, where that one is told or worked out, those it lacks. */
const addUnknown = (program: LeafProgram, wanted: boolean, frame: Frame, items: Item[]): void => {
  const { leaf } = program
  const missing = missingFor(program, frame)
  if (missing.length > 0 && missing.every(({ fact }) => fact !== leaf.fact)) {
    for (const { fact, label } of missing)
      if (!items.some((each) => each.fact === fact && each.label.en === label.en))
        items.push({ fact, label, state: 'unknown' })
    return
  }
  items.push({ fact: leaf.fact, label: pointOf(program, wanted, frame), state: 'unknown' })
}

const addPoint = (program: LeafProgram, wanted: boolean, frame: Frame, items: Item[]): void => {
  const state = stateOf(evaluate(program, frame), wanted)
  if (state === 'unknown') {
    addUnknown(program, wanted, frame, items)
    return
  }
  items.push({ fact: program.leaf.fact, label: pointOf(program, wanted, frame), state })
}

const namesOf = ({ value }: Leaf): string[] =>
  [value].flat().filter((item) => typeof item === 'string')

/** Items of a set; of those of which one is enough, those that are there, or all as one point. */
const addSetItems = (program: LeafProgram, wanted: boolean, frame: Frame, items: Item[]): void => {
  const { leaf } = program
  const { label, values } = sourceAt(program.slot, frame)
  const value = frame.value(program.slot)
  const names = namesOf(leaf)
  const wordsOf = (item: string): Words => values?.[item] ?? label
  const enough = leaf.operator === 'containsAny' && wanted && names.length > 1
  const there = enough ? names.filter((item) => verdictOfSetItem(value, item) === HOLDS) : names
  if (there.length === 0) {
    const state = stateOf(evaluate(program, frame), wanted)
    items.push({ fact: leaf.fact, label: oneOf(names.map(wordsOf)), state })
    return
  }
  for (const item of there)
    items.push({
      fact: leaf.fact,
      item,
      label: wanted ? wordsOf(item) : absence(wordsOf(item)),
      state: stateOf(verdictOfSetItem(value, item), wanted),
    })
}

const addItems = (program: Program, wanted: boolean, frame: Frame, items: Item[]): void => {
  switch (program.form) {
    case 'leaf': {
      const add = program.leaf.operator.startsWith('contains') ? addSetItems : addPoint
      add(program, wanted, frame, items)
      return
    }
    case 'all':
      for (const part of program.parts) addItems(part, wanted, frame, items)
      return
    case 'any': {
      const holding = program.parts.filter((part) => evaluate(part, frame) === HOLDS)
      for (const part of holding.length > 0 ? holding : program.parts)
        addItems(part, wanted, frame, items)
      return
    }
    case 'not':
      addItems(program.part, !wanted, frame, items)
  }
}

/**
 * The points of a condition one by one; alternatives are one point, told by the first that holds.
 * `wanted` is `false` for a condition that a norm forbids: its points are then what should not be.
 */
export const itemsOf = (program: Program | undefined, frame: Frame, wanted = true): Item[] => {
  const items: Item[] = []
  if (program) addItems(program, wanted, frame, items)
  return items
}
