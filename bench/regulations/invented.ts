import type { Regulation, Rulebook, RulebookNorm } from '../../src/rulebook'
import { bundledRulebook } from '../../src/zhifa'

const copyOf = (regulation: Regulation, nth: number): Regulation => {
  const { instrument } = regulation
  const id = `invented-${nth}`
  const territory = {
    codes: [`99${String(nth).padStart(4, '0')}`],
    name: { zh: `示例市${nth}`, en: `Example City ${nth}` },
  }
  const copy = { ...instrument, id, territory }
  const rename = (name: string) => name.replace(instrument.id, id)
  const norms = regulation.norms.map(
    (each): RulebookNorm => ({
      ...each,
      instrument: copy,
      norm: { ...each.norm, id: rename(each.norm.id) },
    }),
  )
  return { ...regulation, instrument: copy, norms }
}

/** The bundled regulations, and this many invented copies of them that govern other places. */
export const withInvented = (count: number): Rulebook => {
  const bundled = bundledRulebook()
  const originals = [...bundled.regulations.values()]
  const copies = Array.from({ length: count }, (_, i) =>
    copyOf(originals[i % originals.length] as Regulation, i),
  )
  return {
    regulations: new Map(
      [...originals, ...copies].map((each) => [each.instrument.id, each] as const),
    ),
    norms: new Map(
      [...originals, ...copies].flatMap(({ norms }) =>
        norms.map((each) => [each.norm.id, each] as const),
      ),
    ),
  }
}
