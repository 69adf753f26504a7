import type { DerivedFact } from '../derive'
import { type Fact, type MissingFact, type ResolvedName, resolveName } from '../facts'
import type { Frame } from './frame'
import { openTests } from './open-tests'
import { asSet } from './operators'
import type { Program, Test } from './program'

/** The fact of the vocabulary that tells the items of a set, and the entry. */
const tellerOf = (
  source: ResolvedName | DerivedFact,
  frame: Frame,
): [fact: Fact, index: number | undefined] | undefined => {
  if ('fact' in source) return [source.fact, frame.index]
  const [name = '', index] = source.itemsAt?.(frame) ?? []
  const told = resolveName(name)
  return told && [told.fact, index]
}

const itemsMissing = (test: Test, frame: Frame): MissingFact[] => {
  const value = frame.value(test.slot)
  const source = frame.slots.sources[test.slot]
  if (typeof value !== 'object' || value === null || !source) return []
  const teller = tellerOf(source, frame)
  if (!teller) return []
  const [fact, index] = teller
  const { value: given } = test.leaf
  const operand = test.operandSlot === undefined ? given : frame.value(test.operandSlot)
  const wanted = Array.isArray(operand) ? operand : [operand]
  const head = index === undefined ? fact.topicName : `${fact.topicName}[${index}]`
  return asSet(value)
    .unknown.filter((item) => wanted.includes(item))
    .map((item) => ({
      fact: fact.name,
      path: [head, ...fact.path, item].join('.'),
      kind: 'fact',
      label: {
        zh: `${fact.label.zh}：${fact.values?.[item]?.zh ?? item}`,
        en: `${fact.label.en}: ${fact.values?.[item]?.en ?? item}`,
      },
    }))
}

/** What of dates that are told would have to be told more closely. */
const closerDates = (slots: readonly number[], frame: Frame): readonly MissingFact[] => {
  const days = slots.flatMap((slot) => frame.daysLacking(slot))
  return days.length > 0 ? days : slots.flatMap((slot) => frame.timesLacking(slot))
}

/** The facts for lack of which a comparison that is unknown is so. */
export const missingOf = (test: Test, frame: Frame): readonly MissingFact[] => {
  const { slot, operandSlot } = test
  const own = frame.missing(slot)
  const untold = operandSlot === undefined ? own : [...own, ...frame.missing(operandSlot)]
  if (untold.length > 0) return untold
  const items = itemsMissing(test, frame)
  if (items.length > 0) return items
  return closerDates(operandSlot === undefined ? [slot] : [slot, operandSlot], frame)
}

/** The facts for lack of which a condition is unknown; none if it is not. */
export const missingFor = (program: Program, frame: Frame): MissingFact[] => {
  const open: Test[] = []
  openTests(program, frame, open)
  const missing: MissingFact[] = []
  for (const test of open) for (const fact of missingOf(test, frame)) missing.push(fact)
  return missing
}

/** Each missing fact once, in the order in which it was first met. */
export const distinct = (missing: readonly MissingFact[]): MissingFact[] => {
  if (missing.length < 2) return [...missing]
  const seen = new Set<string>()
  return missing.filter(({ path }) => !seen.has(path) && seen.add(path))
}
