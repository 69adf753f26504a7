import type { CompiledNorm, Frame } from '../evaluate'

/** The facts that a norm is about and that the document does not tell; with any, it is not asked. */
export const untoldPart = ({ source }: CompiledNorm, frame: Frame): string[] => {
  const isTold = (name: string) => frame.value(frame.slots.of(name)) !== undefined
  return source.norm.part.flatMap((part) => {
    const names = [part].flat()
    return names.some(isTold) ? [] : names
  })
}

/** Whether a norm is asked of this subject: the document tells what it is about. */
export const isAsked = (norm: CompiledNorm, frame: Frame): boolean =>
  untoldPart(norm, frame).length === 0
