import { type Explanation, explain, type Finding, type Verdict } from '../../../determination'
import type { Language } from '../../words'
import { shownWhy, type Why } from './why'

/** Verdicts of which people ask why. */
const ASKED: readonly Verdict[] = [
  'violated',
  'prohibited',
  'contested',
  'undetermined',
  'required',
]

/** The explanation of a finding; none for one that was read back from JSON. */
export const knownExplanation = (finding: Finding): Explanation | undefined => {
  try {
    return explain(finding)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** Why a finding is as it is, where it weighs and people ask. */
export const whyOf = (finding: Finding, lang: Language): Why | undefined => {
  if (!finding.weighs || !ASKED.includes(finding.verdict)) return undefined
  const explanation = knownExplanation(finding)
  return explanation && shownWhy(explanation, lang)
}
