import type { ComparedAnswer, ComparedQuestion, Finding } from '../../determination'
import type { Words } from '../../facts'
import { type Language, words } from '../words'
import { titleText } from './citation'
import { bodyOf } from './details'
import { type Mark, markOf } from './mark'
import { subjectLabel } from './missing'

/** One finding within a comparison. */
export interface ComparedEntry {
  mark: Mark
  cited: string
  subject: string
  text: string
  missing: string[]
}

/** What one regulation says to one question: findings, or in words that it says nothing. */
export interface ComparedCell {
  title: string
  entries: ComparedEntry[]
  nothing?: string
}

/** One question with the answers of all regulations, in their order. */
export interface ComparedRow {
  label: string
  cells: ComparedCell[]
  /** At least one regulation was asked. */
  isAnswered: boolean
}

/** A matter under several regulations, to be laid out. */
export interface Comparison {
  /** What the case is called. */
  title: string
  questions: readonly ComparedQuestion[]
  /** Short titles of the regulations by id. */
  titles: ReadonlyMap<string, Words>
}

const entryOf = (finding: Finding, lang: Language): ComparedEntry => ({
  mark: markOf(finding),
  cited: finding.citation.label[lang],
  subject: finding.subject,
  text: bodyOf(finding, lang),
  missing: finding.missing.map(({ path }) => path),
})

const nothingOf = ({ state, topics }: ComparedAnswer, lang: Language): { nothing?: string } => {
  if (state === 'answered') return {}
  if (state === 'silent') return { nothing: `∅ ${words.silent[lang]}` }
  const lacking = topics.map((topic) => subjectLabel(topic)[lang]).join(words.comma[lang])
  return { nothing: `– ${words.notAsked[lang]}${words.colon[lang]}${lacking}` }
}

/** A comparison in one language, question by question. */
export const comparedRows = ({ questions, titles }: Comparison, lang: Language): ComparedRow[] =>
  questions.map(({ label, answers }) => ({
    label: label[lang],
    isAnswered: answers.some(({ state }) => state === 'answered'),
    cells: answers.map((answer) => {
      const title = titles.get(answer.instrument)
      return {
        title: title ? titleText(title, lang) : answer.instrument,
        entries: answer.findings.map((finding) => entryOf(finding, lang)),
        ...nothingOf(answer, lang),
      }
    }),
  }))
