import type { CompiledNorm, Frame } from '../evaluate'

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
