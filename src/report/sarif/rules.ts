import type { Finding } from '../../determination'
import type { AnsweredCase } from '../report-case'
import { knownBasis, titleOf } from '../view/basis'
import { titleText } from '../view/citation'
import { bodyOf } from '../view/details'
import type { Language } from '../words'

/** A norm as a rule of SARIF. */
export interface SarifRule {
  id: string
  name: string
  shortDescription: { text: string }
  fullDescription: { text: string }
  help: { text: string }
  defaultConfiguration: { level: string }
  properties: { tags: string[] }
}

const nameOf = (norm: string): string =>
  norm.replace(/[^A-Za-z0-9]+(\w?)/g, (_, next: string) => next.toUpperCase())

const ruleOf = (finding: Finding, given: AnsweredCase, lang: Language): SarifRule => {
  const basis = knownBasis(given.determination)
  const norm = basis?.options.rulebook.norms.get(finding.norm)?.norm
  const title = titleText(titleOf(finding.citation.instrument, basis), lang)
  const cited = `${title} ${finding.citation.label[lang]}`
  const gist = norm?.gist[lang] ?? bodyOf(finding, lang)
  const notes = (norm?.notes ?? finding.notes).map((note) => note[lang])
  return {
    id: finding.norm,
    name: nameOf(finding.norm),
    shortDescription: { text: cited },
    fullDescription: { text: gist },
    help: { text: [cited, gist, ...notes].join('\n') },
    defaultConfiguration: { level: 'error' },
    properties: { tags: [finding.citation.instrument, finding.modality] },
  }
}

/** The norms that speak in the cases, each once. */
export const rulesOf = (
  cases: readonly { given: AnsweredCase; findings: readonly Finding[] }[],
  lang: Language,
): SarifRule[] => {
  const rules = new Map<string, SarifRule>()
  for (const { given, findings } of cases)
    for (const finding of findings)
      if (!rules.has(finding.norm)) rules.set(finding.norm, ruleOf(finding, given, lang))
  return [...rules.values()]
}
