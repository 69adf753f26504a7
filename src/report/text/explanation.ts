import {
  type DeadlineFinding,
  type Explanation,
  type PartExplanation,
  type ReadingExplanation,
  type Turn,
  verdictLabels,
  type WhyNot,
} from '../../determination'
import { type Language, verdictSigns, words } from '../words'
import { conditionLines, foundText, inputLines } from './condition'
import { dayLines } from './day-count'
import {
  partNames,
  roleNames,
  explanationWords as told,
  truthNames,
  truthSigns,
  turnNames,
} from './explanation-words'
import { punctuation } from './punctuation'
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

const validityLines = (
  { validity }: Explanation,
  { lang, width }: ExplanationOptions,
): string[] => {
  const { truth, from, to, on } = validity
  const span = `${told.from[lang]} ${from} ${told.to[lang]} ${to ?? told.noEnd[lang]}`
  const { colon, semicolon } = punctuation[lang]
  const date = on ? `${told.judgedAt[lang]}${colon}${foundText(on, lang)}` : told.noDate[lang]
  return block(
    `${truthSigns[truth]} ${told.inForce[lang]}${colon}${span}${semicolon}${date}`,
    width,
    DEEP,
    IN,
  )
}

const partLines = (
  { part, gist, condition }: PartExplanation,
  decidedBy: readonly Turn[],
  { lang, width }: ExplanationOptions,
): string[] => {
  const name = `${partNames[part][lang]}${gist ? `${punctuation[lang].colon}${gist[lang]}` : ''}`
  const decided = decidedBy.includes(part === 'alternative' ? 'choice' : part)
  return [
    ...block(`【${name}】${truthNames[condition.truth][lang]}`, width, DEEP, IN),
    ...conditionLines(condition, lang, width, DEEP, decided),
  ]
}

const dueText = (deadline: DeadlineFinding): string =>
  deadline.provisional ? `${deadline.earliest} … ${deadline.latest}` : deadline.due

const deadlineLines = (
  deadline: DeadlineFinding | undefined,
  { lang, width, days }: ExplanationOptions,
): string[] => {
  if (!deadline) return []
  const { from, rule, assumptions, alternatives } = deadline
  const { colon, comma, semicolon } = punctuation[lang]
  return [
    ...block(
      `【${words.count[lang]}】${words.countedFrom[lang]} ${from}${comma}${rule[lang]}${semicolon}${told.dueOn[lang]} ${dueText(deadline)}`,
      width,
      DEEP,
      IN,
    ),
    ...alternatives.flatMap(({ due }) => block(`${words.otherCount[lang]} ${due}`, width, DEEP)),
    ...assumptions.flatMap((each) =>
      block(`${words.assumption[lang]}${colon}${each[lang]}`, width, DEEP),
    ),
    ...(days && deadline.count.length > 0
      ? [
          `${DEEP}${told.dayByDay[lang]}${colon.trim()}`,
          ...dayLines(deadline, lang, width, `${DEEP}${IN}`),
        ]
      : []),
  ]
}

const whyNotLines = (whyNot: WhyNot | undefined, { lang, width }: ExplanationOptions): string[] => {
  if (!whyNot) return []
  const aim = whyNot.aim === 'apply' ? told.toApply : told.toComply
  const ways = whyNot.ways.flatMap((way, i) => [
    ...(i > 0 ? [`${DEEP}${told.or[lang]}`] : []),
    ...way.flatMap((change) => block(change.words[lang], width, `${DEEP}${IN}`, `${DEEP}· `)),
  ])
  return [
    `${IN}【${aim[lang]}】`,
    ...ways,
    ...(whyNot.more ? [`${DEEP}… ${told.moreWays[lang]}`] : []),
  ]
}

const readingLines = (
  reading: ReadingExplanation,
  { readings }: Explanation,
  options: ExplanationOptions,
): string[] => {
  const { lang, width } = options
  const { colon, comma, open, close } = punctuation[lang]
  const chosen = reading.default ? `${open}${words.defaultReading[lang]}${close}` : ''
  const title =
    reading.gist && readings.length > 1
      ? block(
          `── ${told.reading[lang]}${colon}${reading.gist[lang]}${chosen} → ${verdictSigns[reading.verdict]} ${verdictLabels[reading.verdict][lang]}`,
          width,
          DEEP,
          IN,
        )
      : []
  const turns = reading.decidedBy.map((turn) => turnNames[turn][lang])
  return [
    ...title,
    `${IN}${told.decidedBy[lang]}${colon}${turns.join(comma)}`,
    ...reading.parts.flatMap((part) => partLines(part, reading.decidedBy, options)),
    ...reading.acts.flatMap(({ role, found }) => [
      ...block(`【${roleNames[role][lang]}】${foundText(found, lang)}`, width, DEEP, IN),
      ...inputLines(found, lang, width, DEEP),
    ]),
    ...deadlineLines(reading.deadline, options),
    ...whyNotLines(reading.whyNot, options),
  ]
}

/** Why a finding is as it is, as text: conditions, facts, periods, and what would have had to hold. */
export const explanationText = (explanation: Explanation, options: ExplanationOptions): string => {
  const { lang, width } = options
  const { colon, open, close } = punctuation[lang]
  const { verdict, citation, subject, outcome, norm, notes } = explanation
  return [
    ...block(
      `${verdictSigns[verdict]} ${verdictLabels[verdict][lang]}  ${citation.label[lang]}${open}${subject}${close}  ${norm}`,
      width,
      DEEP,
      '',
    ),
    ...block(outcome[lang].replace(/^[^：:]+[：:]\s*/, ''), width, DEEP),
    ...validityLines(explanation, options),
    ...explanation.readings.flatMap((reading) => readingLines(reading, explanation, options)),
    ...notes.flatMap((note) => block(`${words.note[lang]}${colon}${note[lang]}`, width, DEEP, IN)),
    '',
  ].join('\n')
}
