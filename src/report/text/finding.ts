import { type DeadlineFinding, type Finding, verdictLabels } from '../../determination'
import type { Words } from '../../facts'
import { type Language, verdictSigns, words } from '../words'
import { block } from './wrap'

const INDENT = '    '

const countText = ({ from, rule, alternatives }: DeadlineFinding, lang: Language): string => {
  const other = alternatives[0]
  const alternative = other ? `；${words.otherCount[lang]} ${other.due}` : ''
  return `${words.countedFrom[lang]} ${from}，${rule[lang]}${alternative}`
}

/** The outcome without the verdict that the heading already names. */
const body = (outcome: string): string => outcome.replace(/^[^：:]+[：:]\s*/, '')

const measuresText = ({ measures }: Finding, lang: Language): string => {
  if (!measures) return ''
  const list = measures.list.map(({ label, on }) =>
    on ? `${on[lang]}：${label[lang]}` : label[lang],
  )
  return `${list.join('、')}${measures.open ? `（${words.measuresOpen[lang]}）` : ''}`
}

const readingsText = ({ readings }: Finding, lang: Language): string[] =>
  readings.map(
    ({ gist, verdict, default: isDefault }) =>
      `${gist[lang]} → ${verdictLabels[verdict][lang]}${isDefault ? `（${words.defaultReading[lang]}）` : ''}`,
  )

const missingText = ({ missing }: Finding, lang: Language): string[] =>
  missing.map(
    ({ path, label, kind }) =>
      `${label[lang]}［${path}］${kind === 'finding' ? `（${words.findingNeeded[lang]}）` : ''}`,
  )

/** One finding as lines of text: verdict and citation, the answer, and what belongs to it. */
export const findingLines = (finding: Finding, lang: Language, width: number): string[] => {
  const { verdict, citation, subject, outcome, addressee, deadline } = finding
  const detail = (label: Words, texts: readonly string[]): string[] =>
    texts.flatMap((text) => block(`${label[lang]}：${text}`, width, INDENT))
  return [
    `${verdictSigns[verdict]} ${verdictLabels[verdict][lang]}  ${citation.label[lang]}［${subject}］`,
    ...block(body(outcome[lang]), width, INDENT),
    ...(addressee ? detail(words.addressee, [addressee.name[lang]]) : []),
    ...(deadline ? detail(words.count, [countText(deadline, lang)]) : []),
    ...(finding.measures ? detail(words.measures, [measuresText(finding, lang)]) : []),
    ...detail(words.readings, readingsText(finding, lang)),
    ...detail(words.missing, missingText(finding, lang)),
    ...detail(
      words.note,
      finding.notes.map((note) => note[lang]),
    ),
  ]
}
