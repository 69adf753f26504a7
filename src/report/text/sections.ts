import type { Determination } from '../../determination'
import { articleList } from '../view/articles'
import { untoldOf } from '../view/aside'
import { citer } from '../view/citation'
import { idleFindings } from '../view/groups'
import { verdictMark } from '../view/mark'
import { missingGroups } from '../view/missing'
import { outsideGroups, topicsText, unregulatedText } from '../view/outside'
import { type Language, words } from '../words'
import { block } from './wrap'

interface Layout {
  lang: Language
  width: number
}

/** Norms that do not apply or are not in force: how many, and of which articles. */
export const idleLines = (result: Determination, { lang, width }: Layout): string[] =>
  (['not-applicable', 'not-in-force'] as const).flatMap((verdict) => {
    const idle = idleFindings(result, verdict)
    if (idle.length === 0) return []
    const { sign, label } = verdictMark(verdict)
    const head = `${sign} ${label[lang]} ${idle.length}${words.colon[lang]}`
    return block(`${head}${articleList(idle, lang)}`, width, '    ', '  ')
  })

/** Facts that are missing, by what they belong to. */
export const missingLines = (result: Determination, { lang, width }: Layout): string[] =>
  missingGroups(result).flatMap(({ label, subject, facts }) => [
    ...block(`${label[lang]}［${subject}］`, width, '  '),
    ...facts.flatMap(({ path, label: name, kind }) => {
      const need = kind === 'finding' ? ` – ${words.findingNeeded[lang]}` : ''
      return block(`${name[lang]}  ${path}${need}`, width, '      ', '    ')
    }),
  ])

/** Details of the topics asked that the document does not tell. */
export const asideLines = (result: Determination, { lang, width }: Layout): string[] => {
  const cite = citer(result, lang)
  return untoldOf(result.findings).flatMap(({ citation, subject, labels }) => {
    const names = labels.map((label) => label[lang]).join(words.comma[lang])
    return block(`${cite(citation)}［${subject}］${names}`, width, '    ', '  ')
  })
}

/** Catch-all clauses that somebody could still invoke. */
export const openClauseLines = (result: Determination, { lang, width }: Layout): string[] => {
  const cite = citer(result, lang)
  return result.openClauses.flatMap(({ citation, gist }) =>
    block(`${cite(citation)}  ${gist[lang]}`, width, '    ', '  '),
  )
}

/** Topics that the document speaks of and no regulation that was asked has norms on. */
export const unregulatedLines = (result: Determination, { lang, width }: Layout): string[] =>
  result.unregulated.length === 0 ? [] : block(unregulatedText(result, lang), width, '    ', '  ')

/** Topics that the document does not speak of, by regulation where there are several. */
export const outsideLines = (result: Determination, { lang, width }: Layout): string[] =>
  outsideGroups(result, lang).flatMap((group) => {
    const head = group.title ? `${group.title}${words.colon[lang]}` : ''
    return block(`${head}${topicsText(group, lang)}`, width, head === '' ? '  ' : '    ', '  ')
  })
