import type {
  ConditionExplanation,
  Finding,
  FoundFact,
  LeafExplanation,
  Verdict,
} from '../../../determination'
import type { Language } from '../../words'
import { punctuation } from '../punctuation'
import { knownExplanation } from './of-finding'

const TOLD: readonly Verdict[] = ['violated', 'prohibited', 'contested', 'required']

/** The most facts that are told in the line. */
const MOST = 3

const decidingLeaves = (condition: ConditionExplanation): LeafExplanation[] => {
  if (condition.decides === 'no') return []
  return condition.form === 'fact' ? [condition] : condition.parts.flatMap(decidingLeaves)
}

/** Facts that follow from others are nowhere in the document: only here can they be seen. */
const isWorkedOut = ({ origin, value }: FoundFact): boolean =>
  origin.kind === 'derived' && value !== undefined

/** The facts worked out from others that decided a finding that asks for action, in a line. */
export const decisiveText = (finding: Finding, lang: Language): string | undefined => {
  if (!finding.weighs || !TOLD.includes(finding.verdict)) return undefined
  const reading = knownExplanation(finding)?.readings[0]
  const facts = (reading?.parts ?? []).flatMap(({ part, condition }) => {
    const turned = reading?.decidedBy.some((turn) => turn === part)
    return decidingLeaves(condition)
      .flatMap(({ found, comparedWith }) => [found, ...(comparedWith ? [comparedWith] : [])])
      .filter((found) => isWorkedOut(found) && (turned || typeof found.value === 'number'))
  })
  const { colon, semicolon } = punctuation[lang]
  const told = new Set(facts.map(({ label, shown }) => `${label[lang]}${colon}${shown[lang]}`))
  return told.size === 0 ? undefined : [...told].slice(0, MOST).join(semicolon)
}
