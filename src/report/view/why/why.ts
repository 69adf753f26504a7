import {
  type DeadlineFinding,
  type Explanation,
  type PartExplanation,
  type ReadingExplanation,
  type Truth,
  verdictLabels,
  type WhyNot,
} from '../../../determination'
import { type Language, verdictSigns, words } from '../../words'
import { punctuation } from '../punctuation'
import { type ShownCondition, shownCondition } from './condition'
import { foundText, type Shown, shownFact } from './found'
import { partNames, roleNames, explanationWords as told, turnNames } from './words'

/** What would have had to hold instead: any one of the ways. */
export interface ShownWays {
  title: string
  ways: string[][]
  more: boolean
}

/** A norm under one reading, to be shown. */
export interface ShownReading {
  /** Only where there are several. */
  title?: string
  decidedBy: string
  parts: { name: string; truth: Truth; condition: ShownCondition }[]
  acts: Shown[]
  /** The period, how it was counted and what was assumed. */
  period?: { deadline: DeadlineFinding; count: string; notes: string[] }
  instead?: ShownWays
}

/** Why a finding is as it is, in one language, to be laid out. */
export interface Why {
  inForce: { truth: Truth; text: string }
  readings: ShownReading[]
}

const inForceText = ({ from, to, on }: Explanation['validity'], lang: Language): string => {
  const { colon, semicolon } = punctuation[lang]
  const span = `${told.from[lang]} ${from} ${told.to[lang]} ${to ?? told.noEnd[lang]}`
  const date = on ? `${told.judgedAt[lang]}${colon}${foundText(on, lang)}` : told.noDate[lang]
  return `${told.inForce[lang]}${colon}${span}${semicolon}${date}`
}

const partOf = (
  { part, gist, condition }: PartExplanation,
  { decidedBy }: ReadingExplanation,
  lang: Language,
): ShownReading['parts'][number] => ({
  name: `${partNames[part][lang]}${gist ? `${punctuation[lang].colon}${gist[lang]}` : ''}`,
  truth: condition.truth,
  condition: shownCondition(
    condition,
    lang,
    decidedBy.includes(part === 'alternative' ? 'choice' : part),
  ),
})

const endOf = (deadline: DeadlineFinding): string =>
  deadline.provisional ? `${deadline.earliest} … ${deadline.latest}` : deadline.due

const periodOf = (
  deadline: DeadlineFinding,
  lang: Language,
): NonNullable<ShownReading['period']> => {
  const { from, rule, assumptions, alternatives } = deadline
  const { colon, comma, semicolon } = punctuation[lang]
  const start = `${words.countedFrom[lang]} ${from}`
  return {
    deadline,
    count: `${start}${comma}${rule[lang]}${semicolon}${told.dueOn[lang]} ${endOf(deadline)}`,
    notes: [
      ...alternatives.map(({ due }) => `${words.otherCount[lang]} ${due}`),
      ...assumptions.map((each) => `${words.assumption[lang]}${colon}${each[lang]}`),
    ],
  }
}

const waysOf = ({ aim, ways, more }: WhyNot, lang: Language): ShownWays => ({
  title: (aim === 'apply' ? told.toApply : told.toComply)[lang],
  ways: ways.map((way) => way.map((change) => change.words[lang])),
  more,
})

const titleOf = (reading: ReadingExplanation, lang: Language): string => {
  const { colon, open, close } = punctuation[lang]
  const chosen = reading.default ? `${open}${words.defaultReading[lang]}${close}` : ''
  const verdict = `${verdictSigns[reading.verdict]} ${verdictLabels[reading.verdict][lang]}`
  return `${told.reading[lang]}${colon}${reading.gist?.[lang] ?? ''}${chosen} → ${verdict}`
}

const readingOf = (
  reading: ReadingExplanation,
  isOneOfSeveral: boolean,
  lang: Language,
): ShownReading => {
  const { colon, comma } = punctuation[lang]
  const { deadline, whyNot } = reading
  const turns = reading.decidedBy.map((turn) => turnNames[turn][lang])
  return {
    ...(isOneOfSeveral && reading.gist ? { title: titleOf(reading, lang) } : {}),
    decidedBy: `${told.decidedBy[lang]}${colon}${turns.join(comma)}`,
    parts: reading.parts.map((part) => partOf(part, reading, lang)),
    acts: reading.acts.map(({ role, found }) => shownFact(found, roleNames[role][lang], lang)),
    ...(deadline ? { period: periodOf(deadline, lang) } : {}),
    ...(whyNot ? { instead: waysOf(whyNot, lang) } : {}),
  }
}

/** An explanation in one language, in the parts in which text, Markdown and HTML lay it out. */
export const shownWhy = ({ validity, readings }: Explanation, lang: Language): Why => ({
  inForce: { truth: validity.truth, text: inForceText(validity, lang) },
  readings: readings.map((reading) => readingOf(reading, readings.length > 1, lang)),
})
