import { parseFacts, type Words } from '../facts'
import type { Norm, Regulation } from '../rulebook'
import { type AssessOptions, assess } from './assess'
import type { Finding } from './finding'

type Question = NonNullable<Norm['question']>

/** What each question is called. */
export const questionLabels: Readonly<Record<Question, Words>> = {
  start: { zh: '能否或应否启动', en: 'whether it may or must be started' },
  lead: { zh: '由谁牵头', en: 'who leads' },
  approval: { zh: '由谁审查批准', en: 'who reviews and approves' },
  plan: { zh: '方案内容', en: 'contents of the plan' },
  'transfer-period': { zh: '移送期限', en: 'period for a transfer' },
  'double-fine': { zh: '重复罚款', en: 'a second fine' },
  dispute: { zh: '争议解决', en: 'how a dispute is settled' },
  report: { zh: '报告', en: 'reports' },
  accountability: { zh: '责任追究', en: 'accountability' },
}

/** What one regulation answers to one question. */
export interface ComparedAnswer {
  instrument: string
  /** `silent`: the text has no rule on it. `not-asked`: it has, but the document lacks the topics. */
  state: 'answered' | 'silent' | 'not-asked'
  /** Topics by which it could be asked. */
  topics: string[]
  findings: Finding[]
}

/** One question under every regulation. */
export interface ComparedQuestion {
  id: Question
  label: Words
  answers: ComparedAnswer[]
}

const answerOf = (
  regulation: Regulation,
  question: Question,
  findings: readonly Finding[],
): ComparedAnswer => {
  const norms = regulation.norms.filter(({ norm }) => norm.question === question)
  const ids = new Set(norms.map(({ norm }) => norm.id))
  const own = findings.filter(({ norm }) => ids.has(norm))
  const relevant = own.filter(({ verdict }) => verdict !== 'not-applicable')
  return {
    instrument: regulation.instrument.id,
    state: norms.length === 0 ? 'silent' : own.length === 0 ? 'not-asked' : 'answered',
    topics: [...new Set(norms.map(({ norm }) => norm.topic))],
    findings: relevant.length > 0 ? relevant : own,
  }
}

/**
 * One matter under every regulation, whatever its place, question by question. Where a text has no
 * rule on a question it is said to be silent; nothing is borrowed from another.
 *
 * @throws InvalidInputError listing everything wrong with the facts or the options
 */
export const compare = (input: unknown, options: AssessOptions): ComparedQuestion[] => {
  const instruments = options.instruments ?? [...options.rulebook.regulations.keys()]
  const { findings } = assess(parseFacts(input), { ...options, instruments, anywhere: true })
  const regulations = instruments.flatMap((id) => options.rulebook.regulations.get(id) ?? [])
  return Object.entries(questionLabels).map(([id, label]) => ({
    id: id as Question,
    label,
    answers: regulations.map((regulation) =>
      answerOf(
        regulation,
        id as Question,
        findings.filter(({ citation }) => citation.instrument === regulation.instrument.id),
      ),
    ),
  }))
}
