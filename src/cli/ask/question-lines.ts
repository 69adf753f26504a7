import type { Question } from '../../advise'
import { type Verdict, verdictLabels } from '../../determination'
import { DECLINED, declinedWords } from '../../facts'
import { columns, type Language } from '../../report'
import { askWords, formWords } from './ask-words'

const colonOf = (lang: Language) => (lang === 'zh' ? '：' : ': ')
const commaOf = (lang: Language) => (lang === 'zh' ? '、' : ', ')

const choiceLines = ({ choices = [] }: Question, lang: Language): string[] => {
  const widest = Math.max(0, ...choices.map(({ label }) => columns(label[lang])))
  return choices.map(({ value, label }, i) => {
    const gap = ' '.repeat(widest - columns(label[lang]) + 2)
    return `  ${String(i + 1).padStart(2)}  ${label[lang]}${gap}${value}`
  })
}

const verdictsText = (verdicts: readonly Verdict[], lang: Language): string =>
  verdicts.map((verdict) => verdictLabels[verdict][lang]).join(commaOf(lang))

/** A question as lines: what is asked, where it belongs, what it bears on, and what may be answered. */
export const questionLines = (question: Question, number: number, lang: Language): string[] => {
  const { label, path, about, asks, decides, verdicts, kind, declinable } = question
  const colon = colonOf(lang)
  const citations = [...new Set(decides.map(({ citation }) => citation.label[lang]))]
  return [
    '',
    `${number}. ${label[lang]} [${path}]`,
    ...(about ? [`   ${about[lang]}`] : []),
    ...(citations.length > 0
      ? [`   ${askWords.decides[lang]}${colon}${citations.slice(0, 6).join(commaOf(lang))}`]
      : []),
    `   ${askWords.possible[lang]}${colon}${verdictsText(verdicts, lang)}`,
    ...(asks === 'finding' ? [`   ${askWords.isFinding[lang]}`] : []),
    ...choiceLines(question, lang),
    `   ${formWords[kind][lang]}`,
    ...(declinable ? [`   ${DECLINED} ${declinedWords[lang]}`] : []),
  ]
}
