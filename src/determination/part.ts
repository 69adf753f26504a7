import type { CompiledNorm, Frame } from '../evaluate'

/** The details that a norm is about and of which the document tells none. */
export const untoldPart = ({ source }: CompiledNorm, frame: Frame): string[] => {
  const untold: string[] = []
  for (const part of source.norm.part) {
    const names = typeof part === 'string' ? [part] : part
    if (!names.some((name) => frame.value(frame.slots.of(name)) !== undefined))
      untold.push(...names)
  }
  return untold
}
