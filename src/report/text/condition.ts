import type { ConditionExplanation, FoundFact, LeafExplanation, Origin } from '../../determination'
import type { Language } from '../words'
import { formNames, explanationWords as told, truthSigns } from './explanation-words'
import { punctuation } from './punctuation'
import { block } from './wrap'

/** The most facts behind a derived one that are listed. */
const INPUTS = 12

const STEP = '  '

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

/** A fact, what it is, and where that comes from, in one line. */
export const foundText = ({ label, shown, origin }: FoundFact, lang: Language): string => {
  const { colon, open, close } = punctuation[lang]
  return `${label[lang]}${colon}${shown[lang]}${open}${originText(origin, lang)}${close}`
}

/** The facts that a derived one was worked out from. */
export const inputLines = (
  { origin }: FoundFact,
  lang: Language,
  width: number,
  indent: string,
): string[] => {
  if (origin.kind !== 'derived') return []
  const { inputs } = origin
  if (inputs.length === 0) return block(told.noInputs[lang], width, indent)
  const head = `${indent}${told.lookedAt[lang]}${punctuation[lang].colon}`
  const lines = inputs
    .slice(0, INPUTS)
    .flatMap((input) => block(`· ${foundText(input, lang)}`, width, `${indent}${STEP}`))
  const more = inputs.length > INPUTS ? [`${indent}${STEP}… ${inputs.length - INPUTS}`] : []
  return [head, ...lines, ...more]
}

const leafLines = (
  leaf: LeafExplanation,
  lang: Language,
  width: number,
  indent: string,
  head: string,
  mark: string,
): string[] => {
  const deeper = `${indent}${STEP}${STEP}`
  const { found, asks, comparedWith } = leaf
  const { colon, open, close } = punctuation[lang]
  return [
    ...block(`${head}${found.label[lang]} ${asks[lang]}${mark}`, width, `${indent}${STEP}`, indent),
    ...block(
      `${told.found[lang]}${colon}${found.shown[lang]}${open}${originText(found.origin, lang)}${close}`,
      width,
      deeper,
    ),
    ...inputLines(found, lang, width, deeper),
    ...(comparedWith
      ? [
          ...block(
            `${told.comparedWith[lang]}${colon}${foundText(comparedWith, lang)}`,
            width,
            deeper,
          ),
          ...inputLines(comparedWith, lang, width, deeper),
        ]
      : []),
  ]
}

/**
 * A condition as lines: the sign of each part, the fact found and where it comes from; `marked`: with
 * the parts that by themselves decide it.
 */
export const conditionLines = (
  condition: ConditionExplanation,
  lang: Language,
  width: number,
  indent: string,
  marked: boolean,
): string[] => {
  const { form, truth, decides } = condition
  const { colon } = punctuation[lang]
  const sign = `${truthSigns[truth]} `
  const mark = marked && decides === 'alone' ? `  ◀ ${told.decides[lang]}` : ''
  if (form === 'fact') return leafLines(condition, lang, width, indent, sign, mark)
  const [only] = condition.parts
  if (form === 'not' && only?.form === 'fact')
    return leafLines(only, lang, width, indent, `${sign}${formNames.not[lang]}${colon}`, mark)
  return [
    `${indent}${sign}${formNames[form][lang]}${colon.trim()}`,
    ...condition.parts.flatMap((part) =>
      conditionLines(part, lang, width, `${indent}${STEP}`, marked),
    ),
  ]
}
