import type { FoundFact, Origin } from '../../../determination'
import type { Language } from '../../words'
import { punctuation } from '../punctuation'
import { explanationWords as told } from './words'

/** The most facts behind a derived one that are listed. */
const INPUTS = 12

/** The facts that a derived one was worked out from. */
export interface Looked {
  head: string
  facts: string[]
  /** How many more there are than are listed. */
  more: number
}

/** A fact as what it is shown, its value with where that comes from, and what it rests on. */
export interface Shown {
  label: string
  text: string
  looked?: Looked
}

const originText = (origin: Origin, lang: Language): string => {
  const { comma, colon } = punctuation[lang]
  switch (origin.kind) {
    case 'stated':
      return origin.path
    case 'none':
      return `${origin.path}${comma}${told.setToNone[lang]}`
    case 'complete':
      return `${origin.path}${comma}${told.complete[lang]} ${origin.part}`
    case 'missing':
      return `${origin.path}${comma}${told.notTold[lang]}`
    case 'finding':
      return `${origin.path}${comma}${told.foundBy[lang]} ${origin.by}${comma}${told.reason[lang]}${colon}${origin.reason}`
    case 'derived':
      return `${told.derived[lang]}${colon}${origin.about[lang]}`
  }
}

const valueText = ({ shown, origin }: FoundFact, lang: Language): string => {
  const { open, close } = punctuation[lang]
  return `${shown[lang]}${open}${originText(origin, lang)}${close}`
}

/** A fact, what it is, and where that comes from, in one line. */
export const foundText = (found: FoundFact, lang: Language): string =>
  `${found.label[lang]}${punctuation[lang].colon}${valueText(found, lang)}`

const lookedOf = ({ origin }: FoundFact, lang: Language): { looked?: Looked } => {
  if (origin.kind !== 'derived') return {}
  const { inputs } = origin
  const { length } = inputs
  const head = length === 0 ? told.noInputs : told.lookedAt
  const facts = inputs.slice(0, INPUTS).map((input) => foundText(input, lang))
  return { looked: { head: head[lang], facts, more: length - facts.length } }
}

/** The value of a fact already named, under a label of its own. */
export const shownValue = (found: FoundFact, label: string, lang: Language): Shown => ({
  label,
  text: valueText(found, lang),
  ...lookedOf(found, lang),
})

/** A fact with its name, under a label. */
export const shownFact = (found: FoundFact, label: string, lang: Language): Shown => ({
  label,
  text: foundText(found, lang),
  ...lookedOf(found, lang),
})
