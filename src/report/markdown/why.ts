import type { Finding } from '../../determination'
import type { ShownCondition } from '../view/why/condition'
import type { Shown } from '../view/why/found'
import { whyOf } from '../view/why/of-finding'
import type { ShownReading, ShownWays } from '../view/why/why'
import { explanationWords as told, truthNames, truthSigns } from '../view/why/words'
import { type Language, words } from '../words'
import { markdownText } from './escape'

const STEP = '  '

const deeper = (lines: readonly string[]): string[] => lines.map((line) => `${STEP}${line}`)

const shownLines = ({ label, text, looked }: Shown, lang: Language): string[] => {
  const facts = looked?.facts.map((fact) => `- ${markdownText(fact)}`) ?? []
  const more = looked?.more ? [`- … ${looked.more}`] : []
  return [
    `- ${label}${words.colon[lang]}${markdownText(text)}`,
    ...(looked ? deeper([`- ${looked.head}`, ...deeper([...facts, ...more])]) : []),
  ]
}

const conditionLines = (condition: ShownCondition, lang: Language): string[] => {
  const { truth, text, decides, found, parts } = condition
  const mark = decides ? ` **◀ ${told.decides[lang]}**` : ''
  return [
    `- ${truthSigns[truth]} ${markdownText(text)} *${truthNames[truth][lang]}*${mark}`,
    ...deeper(found.flatMap((each) => shownLines(each, lang))),
    ...deeper(parts.flatMap((part) => conditionLines(part, lang))),
  ]
}

const waysLines = ({ title, ways, more }: ShownWays, lang: Language): string[] => [
  `- **${title}**`,
  ...deeper(
    ways.flatMap((way, i) => [
      ...(i > 0 ? [`- *${told.or[lang]}*`] : []),
      ...way.map((change) => `- ${markdownText(change)}`),
    ]),
  ),
  ...(more ? [`${STEP}- … ${told.moreWays[lang]}`] : []),
]

const readingLines = (reading: ShownReading, lang: Language): string[] => {
  const { title, decidedBy, parts, acts, period } = reading
  const lines = [
    `- ${markdownText(decidedBy)}`,
    ...parts.flatMap(({ name, truth, condition }) => [
      `- **${markdownText(name)}** *${truthNames[truth][lang]}*`,
      ...deeper(conditionLines(condition, lang)),
    ]),
    ...acts.flatMap((act) => shownLines(act, lang)),
    ...(period
      ? [
          `- ${words.count[lang]}${words.colon[lang]}${markdownText(period.count)}`,
          ...period.notes.map((note) => `${STEP}- ${markdownText(note)}`),
        ]
      : []),
    ...(reading.instead ? waysLines(reading.instead, lang) : []),
  ]
  return title ? [`- **${markdownText(title)}**`, ...deeper(lines)] : lines
}

/** Why a finding is as it is, folded. */
export const whyLines = (finding: Finding, lang: Language): string[] => {
  const why = whyOf(finding, lang)
  if (!why) return []
  const { truth, text } = why.inForce
  return [
    '',
    '<details>',
    `<summary>${words.why[lang]}</summary>`,
    '',
    ...why.readings.flatMap((reading) => readingLines(reading, lang)),
    `- ${truthSigns[truth]} ${markdownText(text)}`,
    '',
    '</details>',
    '',
  ]
}
