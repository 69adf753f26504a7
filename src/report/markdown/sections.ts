import type { Determination } from '../../determination'
import type { Setting } from '../report-case'
import { articleList } from '../view/articles'
import { untoldOf } from '../view/aside'
import { citer } from '../view/citation'
import { countText, dueText } from '../view/deadline'
import { deadlinesOf } from '../view/deadlines'
import { idleFindings } from '../view/groups'
import { verdictMark } from '../view/mark'
import { missingGroups } from '../view/missing'
import { outsideGroups, outsideTitle, topicsText } from '../view/outside'
import { shownPaths } from '../view/paths'
import { words } from '../words'
import { code, markdownText, table } from './escape'
import { pathLines } from './path'

const heading = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`### ${title}`, '', ...lines, '']

export const deadlineSection = (result: Determination, { lang }: Setting): string[] => {
  const cite = citer(result, lang)
  return heading(
    words.deadlines[lang],
    table(
      [words.due[lang], words.verdict[lang], words.provision[lang], words.count[lang]],
      deadlinesOf(result).map(({ deadline, findings, marks }) => [
        `**${markdownText(dueText(deadline, lang))}**`,
        marks.map(({ sign, label }) => `${sign} ${label[lang]}`).join('<br>'),
        findings.map(({ citation }) => markdownText(cite(citation))).join('<br>'),
        markdownText(countText(deadline, lang)),
      ]),
    ),
  )
}

export const pathSection = (result: Determination, { lang }: Setting): string[] =>
  shownPaths(result).flatMap((path) => pathLines(path, lang))

export const missingSection = (result: Determination, { lang }: Setting): string[] =>
  heading(
    words.missingFacts[lang],
    missingGroups(result).flatMap(({ label, subject, facts }) => [
      `- ${markdownText(label[lang])} ${code(subject)}`,
      ...facts.map(({ label: name, path, kind }) => {
        const need = kind === 'finding' ? ` – ${words.findingNeeded[lang]}` : ''
        return `  - [ ] ${markdownText(name[lang])} ${code(path)}${need}`
      }),
    ]),
  )

/** What was not judged, or does not weigh: folded away. */
export const restSection = (result: Determination, { lang }: Setting): string[] => {
  const cite = citer(result, lang)
  const idle = (['not-applicable', 'not-in-force'] as const).flatMap((verdict) => {
    const norms = idleFindings(result, verdict)
    const { sign, label } = verdictMark(verdict)
    const list = markdownText(articleList(norms, lang))
    return norms.length > 0
      ? [`- ${sign} ${label[lang]} ${norms.length}${words.colon[lang]}${list}`]
      : []
  })
  const untold = untoldOf(result.findings).map(({ citation, subject, labels }) => {
    const names = labels.map((label) => label[lang]).join(words.comma[lang])
    return `- ${markdownText(cite(citation))} ${code(subject)} ${markdownText(names)}`
  })
  const open = result.openClauses.map(
    ({ citation, gist }) => `- ${markdownText(cite(citation))} ${markdownText(gist[lang])}`,
  )
  const outside = outsideGroups(result, lang).map((group) => {
    const topics = markdownText(topicsText(group, lang))
    return group.title ? `- ${markdownText(group.title)}${words.colon[lang]}${topics}` : topics
  })
  const folded = (title: string, lines: readonly string[]) =>
    lines.length === 0
      ? []
      : ['<details>', `<summary>${title}</summary>`, '', ...lines, '', '</details>', '']
  return [
    ...folded(words.idle[lang], idle),
    ...folded(words.aside[lang], untold),
    ...folded(words.openClauses[lang], open),
    ...folded(outsideTitle(result)[lang], outside),
  ]
}
