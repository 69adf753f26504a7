import type { Determination, Path } from '../../determination'
import { caseTitle, knownBasis } from '../view/basis'
import { pathAnswers } from '../view/path-answers'
import type { ShownPath } from '../view/paths'
import { type Language, pathNames, stepStates, words } from '../words'
import { block } from './wrap'

/** One path as lines of text: its steps with their states, and who decides in the end. */
export const pathLines = (path: Path | ShownPath, lang: Language, width: number): string[] => {
  const name = pathNames[path.id]?.[lang] ?? path.id
  const head = block(`${words.path[lang]}${words.colon[lang]}${name}［${path.subject}］`, width, '')
  if ('inForce' in path && !path.inForce)
    return [...head, ...block(`– ${words.pathNotInForce[lang]}`, width, '    ', '  ')]
  const steps = path.steps.flatMap(({ state, actor, action, paper, on, citation }) => {
    const with_ = paper ? (lang === 'zh' ? `（${paper.zh}）` : ` (${paper.en})`) : ''
    const when = on ? ` ${on}` : ''
    const text = `${stepStates[state][lang]}${when}  ${actor[lang]}${words.colon[lang]}${action[lang]}${with_}  ${citation.label[lang]}`
    return block(text, width, '    ', `  ${stepStates[state].sign} `)
  })
  const decides = path.decides
    ? block(`${words.decides[lang]}${words.colon[lang]}${path.decides[lang]}`, width, '    ')
    : []
  return [...head, ...steps, ...decides]
}

/** What each regulation says of one kind of path in a case. */
export const pathText = (
  result: Determination,
  id: string,
  lang: Language,
  width: number,
): string => {
  const title = caseTitle(knownBasis(result))
  const answers = pathAnswers(result, id, lang)
  return [
    ...(title ? [...block(title, width, ''), ''] : []),
    ...(answers.length === 0 ? [words.noRegulation[lang], ''] : []),
    ...answers.flatMap(({ title: regulation, paths, none }) => [
      ...block(regulation, width, ''),
      ...(none ? block(`– ${none}`, width, '    ', '  ') : []),
      ...paths.flatMap((path) => pathLines(path, lang, width)),
      '',
    ]),
  ].join('\n')
}
