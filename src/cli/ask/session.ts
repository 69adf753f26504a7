import { answered, type Question, questions } from '../../advise'
import { type AssessOptions, assess, type Determination, verdictLabels } from '../../determination'
import { type CaseFacts, InvalidInputError } from '../../facts'
import { type Language, words } from '../../report'
import { askWords } from './ask-words'
import { questionLines } from './question-lines'
import { readAnswer } from './read-answer'
import type { Terminal } from './terminal'

/** Where a session stands: each answer makes a new one, so that one can go back. */
interface Stand {
  facts: CaseFacts
  determination: Determination
  skipped: ReadonlySet<string>
}

/** How a session ended. */
export interface SessionEnd {
  facts: CaseFacts
  determination: Determination
  reason: 'done' | 'stopped'
  /** Questions passed over. */
  skipped: number
}

interface Session {
  terminal: Terminal
  lang: Language
  options: AssessOptions
  /** Ask also about details of which the document tells nothing. */
  details: boolean
  /** Keeps the facts as they stand now. */
  keep: (facts: CaseFacts) => void
}

const told = new WeakMap<Determination, readonly Question[]>()

const questionsOf = (determination: Determination, details: boolean): readonly Question[] => {
  const known = told.get(determination) ?? questions(determination, { details })
  told.set(determination, known)
  return known
}

const openQuestions = ({ determination, skipped }: Stand, { details }: Session): Question[] =>
  questionsOf(determination, details).filter(({ path }) => !skipped.has(path))

/** The facts with an answer, assessed; `undefined`, with the reasons said, if they cannot be. */
const withAnswer = (
  { facts, skipped }: Stand,
  { path }: Question,
  value: unknown,
  { terminal, lang, options }: Session,
): Stand | undefined => {
  const next = answered(facts, path, value)
  try {
    return { facts: next, determination: assess(next, options), skipped }
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error
    for (const { message } of error.problems) terminal.say(`   ✗ ${message[lang]}`)
    return undefined
  }
}

const sayVerdict = (stand: Stand, session: Session): void => {
  const { terminal, lang } = session
  const { verdict } = stand.determination
  const colon = lang === 'zh' ? '：' : ': '
  const left = openQuestions(stand, session).length
  terminal.say(
    `→ ${words.verdict[lang]}${colon}${verdictLabels[verdict][lang]}  (${askWords.left[lang]} ${left})`,
  )
}

/** After the last question: whether to go back to it after all. */
const wantsBack = async (terminal: Terminal, lang: Language): Promise<boolean> => {
  const typed = await terminal.ask(`   ${askWords.atEnd[lang]}> `)
  return typed === 'back' || typed === '返回'
}

/** Asks one question after another, the most decisive first, until none is left or it is stopped. */
export const runSession = async (start: CaseFacts, session: Session): Promise<SessionEnd> => {
  const { terminal, lang, options, keep } = session
  const first: Stand = {
    facts: start,
    determination: assess(start, options),
    skipped: new Set(),
  }
  const stands = [first]
  const now = () => stands.at(-1) ?? first
  const end = (reason: SessionEnd['reason']): SessionEnd => ({
    ...now(),
    reason,
    skipped: now().skipped.size,
  })
  const tell = () => {
    keep(now().facts)
    sayVerdict(now(), session)
  }
  const back = () => {
    const left = stands.length > 1 ? stands.pop() : undefined
    if (!left) terminal.say(`   ${askWords.atStart[lang]}`)
    else if (left.facts !== now().facts) tell()
  }
  sayVerdict(first, session)
  for (;;) {
    const stand = now()
    const [question] = openQuestions(stand, session)
    if (!question) {
      if (stands.length > 1 && (await wantsBack(terminal, lang))) back()
      else return end('done')
      continue
    }
    for (const line of questionLines(question, stands.length, lang)) terminal.say(line)
    const reply = await readAnswer(question, terminal, lang)
    if (reply.state === 'stop' || reply.state === 'closed') return end('stopped')
    if (reply.state === 'skip')
      stands.push({ ...stand, skipped: new Set([...stand.skipped, question.path]) })
    else if (reply.state === 'back') back()
    else if (reply.state === 'answer') {
      const next = withAnswer(stand, question, reply.value, session)
      if (!next) continue
      stands.push(next)
      tell()
    }
  }
}
