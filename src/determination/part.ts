import type { CompiledNorm, Frame } from '../evaluate'
import { type CaseDocument, type MissingFact, readName, resolveName } from '../facts'
import type { Judgement } from './judgement'

const isTold = (slots: readonly number[], frame: Frame): boolean => {
  for (const slot of slots) if (frame.isTold(slot)) return true
  return false
}

const ALL_TOLD: readonly never[] = []

/** The details that a norm is about and of which the document tells none. */
export const untoldPart = ({ part }: CompiledNorm, frame: Frame): readonly string[] => {
  let untold: readonly string[] = ALL_TOLD
  for (const { names, slots } of part)
    if (!isTold(slots, frame)) untold = untold === ALL_TOLD ? names : [...untold, ...names]
  return untold
}

/** Whether what is lacking is a date that stands in the document, and would have to be told more closely. */
const isToldVaguely = ({ fact, path }: MissingFact, document: CaseDocument): boolean => {
  const resolved = resolveName(fact)
  if (resolved?.fact.kind !== 'date' && resolved?.fact.kind !== 'moment') return false
  const index = /\[(\d+)\]/.exec(path)?.[1]
  const at = index === undefined ? undefined : Number(index)
  return typeof readName(document, resolved, at).value === 'string'
}

/**
 * Dates told by their month or year, for want of whose days it is open in what order things came, and
 * nothing else is: the document does not go into it.
 */
export const untoldOrder = (
  { verdict, applicabilityOpen, deadline, missing }: Judgement,
  { document }: Frame,
): readonly string[] => {
  if (verdict !== 'undetermined' || applicabilityOpen || deadline) return ALL_TOLD
  const names = [...new Set(missing.map(({ fact }) => fact))]
  return names.length > 1 && missing.every((each) => isToldVaguely(each, document))
    ? names
    : ALL_TOLD
}
