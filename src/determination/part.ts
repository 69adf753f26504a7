import type { CompiledNorm, Frame } from '../evaluate'

/** The details that a norm is about and of which the document tells none. */
export const untoldPart = ({ source }: CompiledNorm, frame: Frame): string[] => {
  const isTold = (name: string) => frame.value(frame.slots.of(name)) !== undefined
  return source.norm.part.flatMap((part) => {
    const names = [part].flat()
    return names.some(isTold) ? [] : names
  })
}
