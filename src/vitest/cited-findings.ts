import { basisOf, type Determination, type Finding } from '../determination'
import { type CitedNorms, citedNorms, type RulebookNorm } from '../rulebook'

const normsOf = (determination: Determination, applying: boolean): RulebookNorm[] => {
  const ids = new Set(
    determination.instruments.flatMap(({ id, applies }) =>
      applying && applies === false ? [] : [id],
    ),
  )
  const { norms } = basisOf(determination).options.rulebook
  return [...norms.values()].filter(({ instrument }) => ids.has(instrument.id))
}

/** Among the regulations that apply; failing that, among all that were asked. */
const cite = (determination: Determination, citation: string): CitedNorms => {
  const cited = citedNorms(normsOf(determination, true), citation)
  return cited.state === 'unknown' ? citedNorms(normsOf(determination, false), citation) : cited
}

/**
 * The findings that a citation means. A citation that no norm has is an error, so that a slip of the
 * pen never makes a test pass.
 *
 * @throws TypeError naming the nearest citation, or all that fit
 */
export const citedFindings = (determination: Determination, citation: string): Finding[] => {
  const cited = cite(determination, citation)
  if (cited.state === 'found') {
    const ids = new Set(cited.norms.map(({ norm }) => norm.id))
    return determination.findings.filter(({ norm }) => ids.has(norm))
  }
  if (cited.state === 'ambiguous')
    throw new TypeError(
      `"${citation}" 有多条：${cited.candidates.join('、')} / fits several: ${cited.candidates.join(', ')}`,
    )
  throw new TypeError(
    `没有规范引作 "${citation}" / no norm is cited "${citation}"` +
      (cited.nearest === undefined ? '' : `（最接近 / nearest: ${cited.nearest}）`),
  )
}
