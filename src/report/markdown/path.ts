import type { Determination } from '../../determination'
import { caseTitle, knownBasis } from '../view/basis'
import { pathAnswers } from '../view/path-answers'
import type { ShownPath } from '../view/paths'
import { type Language, pathNames, stepStates, words } from '../words'
import { code, markdownText, table } from './escape'

/** One path under its heading: a table of steps, and who decides. */
export const pathLines = (path: ShownPath, lang: Language): string[] => {
  const name = markdownText(pathNames[path.id]?.[lang] ?? path.id)
  const head = [`### ${words.path[lang]}${words.colon[lang]}${name} ${code(path.subject)}`, '']
  if (!path.inForce) return [...head, `– ${words.pathNotInForce[lang]}`, '']
  const decides = path.decides
    ? [`${words.decides[lang]}${words.colon[lang]}**${markdownText(path.decides[lang])}**`, '']
    : []
  return [
    ...head,
    ...table(
      [words.state[lang], words.actor[lang], words.step[lang], words.provision[lang]],
      path.steps.map(({ state, on, actor, action, citation }) => [
        `${stepStates[state].sign} ${stepStates[state][lang]}${on ? ` ${on}` : ''}`,
        markdownText(actor[lang]),
        markdownText(action[lang]),
        markdownText(citation.label[lang]),
      ]),
    ),
    ...decides,
  ]
}

/** What each regulation says of one kind of path in a case. */
export const pathMarkdown = (result: Determination, id: string, lang: Language): string => {
  const title = caseTitle(knownBasis(result)) ?? result.id ?? words.case[lang]
  const answers = pathAnswers(result, id, lang)
  return [
    `# ${markdownText(title)}`,
    '',
    ...(answers.length === 0 ? [words.noRegulation[lang], ''] : []),
    ...answers.flatMap(({ title: regulation, paths, none }) => [
      `## ${markdownText(regulation)}`,
      '',
      ...(none ? [`– ${none}`, ''] : []),
      ...paths.flatMap((path) => pathLines(path, lang)),
    ]),
  ].join('\n')
}
