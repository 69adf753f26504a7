import type { Determination, Finding } from '../../determination'
import type { Words } from '../../facts'
import type { Language } from '../words'
import { knownBasis, titleOf } from './basis'

/** The name of a regulation as it is set in a sentence. */
export const titleText = (title: Words, lang: Language): string =>
  lang === 'zh' ? `《${title.zh}》` : title.en

/** How the provisions of a case are cited: with their regulation where there are several. */
export const citer = (
  determination: Determination,
  lang: Language,
): ((citation: Finding['citation']) => string) => {
  const { instruments, findings } = determination
  const spoken = instruments.filter(({ id }) =>
    findings.some(({ citation }) => citation.instrument === id),
  )
  if (spoken.length < 2) return ({ label }) => label[lang]
  const basis = knownBasis(determination)
  return ({ instrument, label }) => {
    const title = titleText(titleOf(instrument, basis), lang)
    return lang === 'zh' ? `${title}${label.zh}` : `${title}, ${label.en}`
  }
}
