import type { Path } from '../../determination'
import { type Language, pathNames, stepStates, words } from '../words'
import { block } from './wrap'

/** One path as lines of text: its steps with their states, and who decides in the end. */
export const pathLines = (path: Path, lang: Language, width: number): string[] => [
  `${words.path[lang]}：${pathNames[path.id]?.[lang] ?? path.id}［${path.subject}］`,
  ...path.steps.flatMap(({ state, actor, action, paper, on, citation }) => {
    const { sign } = stepStates[state]
    const with_ = paper ? `（${paper[lang]}）` : ''
    const when = on ? ` ${on}` : ''
    const text = `${stepStates[state][lang]}${when}  ${actor[lang]}：${action[lang]}${with_}  ${citation.label[lang]}`
    return block(text, width, '    ', `  ${sign} `)
  }),
  ...(path.decides ? [`    ${words.decides[lang]}：${path.decides[lang]}`] : []),
]
