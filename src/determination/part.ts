import type { CompiledNorm, Frame } from '../evaluate'

const isTold = (slots: readonly number[], frame: Frame): boolean => {
  for (const slot of slots) if (frame.value(slot) !== undefined) return true
  return false
}

const ALL_TOLD: readonly never[] = []

/** The details that a norm is about and of which the document tells none. */
export const untoldPart = ({ source, part }: CompiledNorm, frame: Frame): readonly string[] => {
  let untold: string[] | undefined
  for (let i = 0; i < part.length; i += 1)
    if (!isTold(part[i] as readonly number[], frame))
      untold = (untold ?? []).concat(source.norm.part[i] as string | string[])
  return untold ?? ALL_TOLD
}
