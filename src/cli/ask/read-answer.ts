import type { Question } from '../../advise'
import type { Language } from '../../report'
import { askWords } from './ask-words'
import { parseAnswer } from './parse-answer'
import type { Terminal } from './terminal'

/** What was typed: an answer, or a command. */
export type Reply =
  | { state: 'answer'; value: unknown }
  | { state: 'back' | 'skip' | 'stop' | 'closed' }

const commands: Readonly<Record<string, 'back' | 'skip' | 'stop'>> = {
  '': 'skip',
  skip: 'skip',
  跳过: 'skip',
  back: 'back',
  返回: 'back',
  stop: 'stop',
  停止: 'stop',
}

const readText = async (terminal: Terminal, prompt: string): Promise<string | Reply> => {
  const typed = await terminal.ask(prompt)
  if (typed === undefined) return { state: 'closed' }
  const state = commands[typed.toLowerCase()]
  return state ? { state } : typed
}

/** Who found it, and why; the result is taken only with both. */
const readFinding = async (value: unknown, terminal: Terminal, lang: Language): Promise<Reply> => {
  const by = await readText(terminal, `   ${askWords.findingBy[lang]}> `)
  if (typeof by !== 'string') return by
  const reason = await readText(terminal, `   ${askWords.findingReason[lang]}> `)
  if (typeof reason !== 'string') return reason
  return { state: 'answer', value: { value, by, reason } }
}

/** Asks until what is typed is an answer to the question, or a command. */
export const readAnswer = async (
  question: Question,
  terminal: Terminal,
  lang: Language,
): Promise<Reply> => {
  for (;;) {
    const typed = await readText(terminal, `   ${askWords.answer[lang]}> `)
    if (typeof typed !== 'string') return typed
    if (typed === '?' || typed === '？') {
      terminal.say(`   ${askWords.help[lang]}`)
      continue
    }
    const parsed = parseAnswer(question, typed)
    if ('misread' in parsed) terminal.say(`   ✗ ${askWords.notChosen[lang]} "${parsed.misread}"`)
    else if (question.asks === 'finding' && parsed.value !== null)
      return readFinding(parsed.value, terminal, lang)
    else return { state: 'answer', value: parsed.value }
  }
}
