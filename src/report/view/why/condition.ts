import type { ConditionExplanation, LeafExplanation, Truth } from '../../../determination'
import type { Language } from '../../words'
import { punctuation } from '../punctuation'
import { type Shown, shownFact, shownValue } from './found'
import { formNames, explanationWords as told } from './words'

/** A condition to be shown: what is asked, whether it holds, the facts found, and its parts. */
export interface ShownCondition {
  truth: Truth
  text: string
  /** It decides by itself what the verdict turned on. */
  decides: boolean
  found: Shown[]
  parts: ShownCondition[]
}

const foundIn = ({ found, comparedWith }: LeafExplanation, lang: Language): Shown[] => [
  shownValue(found, told.found[lang], lang),
  ...(comparedWith ? [shownFact(comparedWith, told.comparedWith[lang], lang)] : []),
]

/** A condition to be shown; `marked`: the verdict turned on it, so what decides in it is marked. */
export const shownCondition = (
  condition: ConditionExplanation,
  lang: Language,
  marked: boolean,
): ShownCondition => {
  const { form, truth } = condition
  const { colon } = punctuation[lang]
  const decides = marked && condition.decides === 'alone'
  const leaf = (given: LeafExplanation, head: string): ShownCondition => ({
    truth,
    text: `${head}${given.found.label[lang]} ${given.asks[lang]}`,
    decides,
    found: foundIn(given, lang),
    parts: [],
  })
  if (form === 'fact') return leaf(condition, '')
  const [only] = condition.parts
  if (form === 'not' && only?.form === 'fact') return leaf(only, `${formNames.not[lang]}${colon}`)
  return {
    truth,
    text: `${formNames[form][lang]}${colon.trim()}`,
    decides: false,
    found: [],
    parts: condition.parts.map((part) => shownCondition(part, lang, marked)),
  }
}
