import { punctuation } from '../view/punctuation'
import type { ShownCondition } from '../view/why/condition'
import type { Looked, Shown } from '../view/why/found'
import { explanationWords as told, truthSigns } from '../view/why/words'
import type { Language } from '../words'
import { block } from './wrap'

const STEP = '  '

/** The facts that a derived one was worked out from. */
export const lookedLines = (
  looked: Looked | undefined,
  lang: Language,
  width: number,
  indent: string,
): string[] => {
  if (!looked) return []
  const { head, facts, more } = looked
  if (facts.length === 0) return block(head, width, indent)
  return [
    `${indent}${head}${punctuation[lang].colon}`,
    ...facts.flatMap((fact) => block(`· ${fact}`, width, `${indent}${STEP}`)),
    ...(more > 0 ? [`${indent}${STEP}… ${more}`] : []),
  ]
}

const foundLines = (
  { label, text, looked }: Shown,
  lang: Language,
  width: number,
  indent: string,
): string[] => [
  ...block(`${label}${punctuation[lang].colon}${text}`, width, indent),
  ...lookedLines(looked, lang, width, indent),
]

/** A condition as lines: the sign of each part, the fact found and where it comes from. */
export const conditionLines = (
  { truth, text, decides, found, parts }: ShownCondition,
  lang: Language,
  width: number,
  indent: string,
): string[] => {
  const mark = decides ? `  ◀ ${told.decides[lang]}` : ''
  const inner = `${indent}${STEP}`
  return [
    ...block(`${truthSigns[truth]} ${text}${mark}`, width, inner, indent),
    ...found.flatMap((each) => foundLines(each, lang, width, `${inner}${STEP}`)),
    ...parts.flatMap((part) => conditionLines(part, lang, width, inner)),
  ]
}
