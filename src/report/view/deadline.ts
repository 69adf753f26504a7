import { isTimed, isVague } from '../../calendar'
import type { DeadlineFinding } from '../../determination'
import { localTime } from '../local-time'
import { type Language, words } from '../words'

/** A date as it is; a time at the matter's place, `2024-05-01 09:30`. */
export const momentText = (moment: string): string =>
  isTimed(moment) ? localTime(moment).replace('T', ' ').replace(/:00$/, '') : moment

/** The end of a period in words; a provisional one with both bounds. */
export const dueText = (due: DeadlineFinding, lang: Language): string => {
  if (!due.provisional) return momentText(due.due)
  const [earliest, latest] = [momentText(due.earliest), momentText(due.latest)]
  return lang === 'zh'
    ? `最早 ${earliest}，最迟 ${latest}（未定）`
    : `${earliest} at the earliest, ${latest} at the latest (provisional)`
}

/** Why the end of a period is not settled yet. */
export const provisionalText = (due: DeadlineFinding, lang: Language): string | undefined => {
  if (!due.provisional) return undefined
  if (isVague(due.from))
    return lang === 'zh' ? '起算日未写到日' : 'the day on which it begins is not told'
  if (due.unpublishedYears.length === 0) return undefined
  const years = due.unpublishedYears.join(lang === 'zh' ? '、' : ', ')
  return lang === 'zh'
    ? `${years} 年的放假安排尚未公布`
    : `the holiday notice for ${years} is not published yet`
}

const counted = (number: number, one: string, several: string): string =>
  `${number} ${number === 1 ? one : several}`

const passedText = ({ count }: DeadlineFinding, lang: Language): string[] => {
  const off = count.filter(({ kind }) => kind === 'weekend' || kind === 'holiday').length
  const madeUp = count.filter(({ kind }) => kind === 'make-up').length
  return [
    ...(off > 0
      ? [lang === 'zh' ? `其间休息 ${off} 天` : `${counted(off, 'day', 'days')} off in between`]
      : []),
    ...(madeUp > 0
      ? [
          lang === 'zh'
            ? `调休上班 ${madeUp} 天`
            : counted(madeUp, 'make-up workday', 'make-up workdays'),
        ]
      : []),
  ]
}

/** How a period was counted, in a line. */
export const countText = (deadline: DeadlineFinding, lang: Language): string => {
  const { from, rule, alternatives } = deadline
  const other = alternatives[0]
  const parts = [
    `${words.countedFrom[lang]} ${momentText(from)}`,
    rule[lang],
    ...passedText(deadline, lang),
    ...(other ? [`${words.otherCount[lang]} ${momentText(other.due)}`] : []),
  ]
  const unsettled = provisionalText(deadline, lang)
  return [...parts, ...(unsettled ? [unsettled] : [])].join(lang === 'zh' ? '，' : ', ')
}
