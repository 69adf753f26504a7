import type { MissingFact } from '../facts'
import type { Frame } from './frame'
import { asSet } from './operators'
import { evaluate, type Program, type Test } from './program'
import { UNKNOWN } from './tri'

const itemsMissing = (test: Test, frame: Frame): MissingFact[] => {
  const value = frame.value(test.slot)
  const source = frame.slots.sources[test.slot]
  if (typeof value !== 'object' || value === null || !source || !('fact' in source)) return []
  const operand = test.operandSlot === undefined ? test.operand : frame.value(test.operandSlot)
  const wanted = Array.isArray(operand) ? operand : [operand]
  const { fact } = source
  const head = frame.index === undefined ? fact.topicName : `${fact.topicName}[${frame.index}]`
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

const ofLeaf = (test: Test, frame: Frame): MissingFact[] => {
  const direct = [
    ...frame.missing(test.slot),
    ...(test.operandSlot === undefined ? [] : frame.missing(test.operandSlot)),
  ]
  return direct.length > 0 ? direct : itemsMissing(test, frame)
}

/** The facts for lack of which a condition is unknown; none if it is not. */
export const missingFor = (program: Program, frame: Frame): MissingFact[] => {
  if (evaluate(program, frame) !== UNKNOWN) return []
  if (program.form === 'leaf') return ofLeaf(program, frame)
  if (program.form === 'not') return missingFor(program.part, frame)
  return program.parts.flatMap((part) => missingFor(part, frame))
}

/** Each missing fact once, in the order in which it was first met. */
export const distinct = (missing: readonly MissingFact[]): MissingFact[] => {
  const seen = new Set<string>()
  return missing.filter(({ path }) => !seen.has(path) && seen.add(path))
}
