import { type Explanation, verdictLabels } from '../../determination'
import { bodyOf } from '../view/details'
import { punctuation } from '../view/punctuation'
import { type ShownReading, type ShownWays, shownWhy } from '../view/why/why'
import { explanationWords as told, truthNames, truthSigns } from '../view/why/words'
import { type Language, verdictSigns, words } from '../words'
import { conditionLines, lookedLines } from './condition'
import { dayLines } from './day-count'
import { block } from './wrap'

/** How an explanation is laid out. */
export interface ExplanationOptions {
  lang: Language
  /** Columns; Chinese characters take two. */
  width: number
  /** Show each period day by day. */
  days: boolean
}

const IN = '  '
const DEEP = '    '

const partLines = (
  { name, truth, condition }: ShownReading['parts'][number],
  { lang, width }: ExplanationOptions,
): string[] => [
  ...block(`【${name}】${truthNames[truth][lang]}`, width, DEEP, IN),
  ...conditionLines(condition, lang, width, DEEP),
]

const periodLines = (
  { deadline, count, notes }: NonNullable<ShownReading['period']>,
  { lang, width, days }: ExplanationOptions,
): string[] => [
  ...block(`【${words.count[lang]}】${count}`, width, DEEP, IN),
  ...notes.flatMap((note) => block(note, width, DEEP)),
  ...(days && deadline.count.length > 0
    ? [
        `${DEEP}${told.dayByDay[lang]}${punctuation[lang].colon.trim()}`,
        ...dayLines(deadline, lang, width, `${DEEP}${IN}`),
      ]
    : []),
]

const waysLines = (
  { title, ways, more }: ShownWays,
  { lang, width }: ExplanationOptions,
): string[] => [
  `${IN}【${title}】`,
  ...ways.flatMap((way, i) => [
    ...(i > 0 ? [`${DEEP}${told.or[lang]}`] : []),
    ...way.flatMap((change) => block(change, width, `${DEEP}${IN}`, `${DEEP}· `)),
  ]),
  ...(more ? [`${DEEP}… ${told.moreWays[lang]}`] : []),
]

const readingLines = (reading: ShownReading, options: ExplanationOptions): string[] => {
  const { lang, width } = options
  const { title, decidedBy, parts, acts, period, instead } = reading
  return [
    ...(title ? block(`── ${title}`, width, DEEP, IN) : []),
    `${IN}${decidedBy}`,
    ...parts.flatMap((part) => partLines(part, options)),
    ...acts.flatMap(({ label, text, looked }) => [
      ...block(`【${label}】${text}`, width, DEEP, IN),
      ...lookedLines(looked, lang, width, DEEP),
    ]),
    ...(period ? periodLines(period, options) : []),
    ...(instead ? waysLines(instead, options) : []),
  ]
}

/** Why a finding is as it is, as text: conditions, facts, periods, and what would have had to hold. */
export const explanationText = (explanation: Explanation, options: ExplanationOptions): string => {
  const { lang, width } = options
  const { colon, open, close } = punctuation[lang]
  const { verdict, citation, subject, norm, notes } = explanation
  const { inForce, readings } = shownWhy(explanation, lang)
  return [
    ...block(
      `${verdictSigns[verdict]} ${verdictLabels[verdict][lang]}  ${citation.label[lang]}${open}${subject}${close}  ${norm}`,
      width,
      DEEP,
      '',
    ),
    ...block(bodyOf(explanation, lang), width, DEEP),
    ...block(`${truthSigns[inForce.truth]} ${inForce.text}`, width, DEEP, IN),
    ...readings.flatMap((reading) => readingLines(reading, options)),
    ...notes.flatMap((note) => block(`${words.note[lang]}${colon}${note[lang]}`, width, DEEP, IN)),
    '',
  ].join('\n')
}
