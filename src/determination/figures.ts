import type { CompiledNorm, Program } from '../evaluate'
import type { Words } from '../facts'
import type { Bench } from './judgement'

type LeafProgram = Program & { form: 'leaf' }

/** Comparisons that ask only for a figure to be there: any is at least nought. */
const figureLeaves = (program: Program): LeafProgram[] => {
  if (program.form === 'all') return program.parts.flatMap(figureLeaves)
  if (program.form !== 'leaf') return []
  const { operator, value } = program.leaf
  return operator === 'greaterThanInclusive' && value === 0 ? [program] : []
}

/** The figures that a norm says can be told, in words. */
export const figuresOf = ({ variants }: CompiledNorm, { frame }: Bench): Words[] => {
  const { applies } = variants[0]
  return (applies ? figureLeaves(applies) : []).flatMap(({ slot }) => {
    const source = frame.slots.sources[slot]
    const value = frame.value(slot)
    if (!source || typeof value !== 'number') return []
    const { zh, en } = 'derive' in source ? source.label : source.fact.label
    return [{ zh: `${zh}：${value}`, en: `${en}: ${value}` }]
  })
}
