import {
  type ComparedAnswer,
  type ComparedQuestion,
  type Finding,
  verdictLabels,
} from '../../determination'
import type { Words } from '../../facts'
import { type Language, verdictSigns, words } from '../words'
import { block } from './wrap'

const findingText = (
  { verdict, citation, outcome, subject, missing }: Finding,
  lang: Language,
): string => {
  const gist = outcome[lang].replace(/^[^：:]+[：:]\s*/, '')
  const lacking =
    missing.length > 0
      ? `（${words.missing[lang]} ${missing.map(({ path }) => path).join('、')}）`
      : ''
  return `${verdictSigns[verdict]} ${verdictLabels[verdict][lang]} ${citation.label[lang]}［${subject}］${gist}${lacking}`
}

const answerLines = (
  answer: ComparedAnswer,
  titles: ReadonlyMap<string, Words>,
  lang: Language,
  width: number,
) => {
  const title = titles.get(answer.instrument)?.[lang] ?? answer.instrument
  const said =
    answer.state === 'answered'
      ? answer.findings.flatMap((finding) =>
          block(findingText(finding, lang), width, '      ', '    '),
        )
      : answer.state === 'silent'
        ? [`    – ${words.silent[lang]}`]
        : block(`– ${words.notAsked[lang]}：${answer.topics.join('、')}`, width, '      ', '    ')
  return [`  ${title}`, ...said]
}

/** Regulations side by side, question by question, as text. */
export const comparisonText = (
  questions: readonly ComparedQuestion[],
  titles: ReadonlyMap<string, Words>,
  { lang, width }: { lang: Language; width: number },
): string =>
  questions
    .filter(({ answers }) => answers.some(({ state }) => state === 'answered'))
    .flatMap(({ label, answers }) => [
      `【${label[lang]}】`,
      ...answers.flatMap((answer) => answerLines(answer, titles, lang, width)),
      '',
    ])
    .join('\n')
