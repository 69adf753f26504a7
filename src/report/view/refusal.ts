import type { DisputedCase, RefusedCase } from '../report-case'
import { type Language, words } from '../words'

/** Why a case got no answer: a heading, and what is wrong point by point. */
export interface Refusal {
  id: 'bad-input' | 'disagreement'
  title: string
  points: string[]
}

/** Why a case got no answer. */
export const refusalOf = (given: RefusedCase | DisputedCase, lang: Language): Refusal => {
  if ('problems' in given) {
    const { length } = given.problems
    const count =
      lang === 'zh'
        ? `（${length} 处问题）`
        : ` (${length} ${length === 1 ? 'problem' : 'problems'})`
    return {
      id: 'bad-input',
      title: `${words.badInput[lang]}${count}`,
      points: given.problems.map(({ message }) => message[lang]),
    }
  }
  const { engine, compared } = given.crossCheck
  const what = lang === 'zh' ? `（${engine}，${compared}）` : ` (${engine}, ${compared})`
  return {
    id: 'disagreement',
    title: `${words.crossCheck[lang]}${what}${words.colon[lang]}${words.disagrees[lang]}`,
    points: given.differences.map(({ norm, subject, tree }) => `${norm}［${subject}］${tree}`),
  }
}

/** The line that tells that both engines agree. */
export const agreementText = (
  { engine, compared }: { engine: string; compared: number },
  lang: Language,
): string => {
  const what = lang === 'zh' ? `（${engine}，${compared}）` : ` (${engine}, ${compared})`
  return `${words.crossCheck[lang]}${what}${words.colon[lang]}${words.agrees[lang]}`
}
