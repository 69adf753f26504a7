import {
  type AuditLine,
  type AuditOptions,
  hash64,
  judgeMatter,
  refusedLine,
  SummaryBuilder,
} from '../../audit'
import { type Problem, problem } from '../../facts'
import { crossCheck } from '../../json-rules-engine'
import { bundledCalendar, bundledRulebook } from '../../zhifa'
import type { Answers, Batch, LineSettings, Refusal } from './batch'
import { linesOf } from './lines'
import { readMatter } from './read-matter'
import { MAX_LINE } from './split'
import { Utf8Writer } from './utf8-writer'

const MOST_REFUSALS = 20

const optionsFrom = (settings: LineSettings): AuditOptions => ({
  asOf: settings.asOf ?? settings.today,
  ownAsOf: settings.asOf === undefined,
  rulebook: bundledRulebook(),
  calendar: bundledCalendar(),
  instruments: settings.instruments,
  full: settings.full,
  crossCheck: settings.crossCheck ? { oneIn: settings.crossCheck, with: crossCheck } : undefined,
})

const noText = (): Problem =>
  problem({
    code: 'unreadable',
    path: '',
    found: 'bytes that are no UTF-8',
    allowed: { zh: ' UTF-8 编码的文本', en: 'text in UTF-8' },
  })

const tooLong = (bytes: number): Problem =>
  problem({
    code: 'unreadable',
    path: '',
    found: `${(bytes / 2 ** 20).toFixed(1)} MB`,
    allowed: {
      zh: `不超过 ${MAX_LINE >> 20} MB 的一行`,
      en: `a line of at most ${MAX_LINE >> 20} MB`,
    },
  })

const whyOf = (answer: AuditLine): Refusal | undefined => {
  if (!('error' in answer)) return undefined
  const { line, error } = answer
  if (error.kind === 'refused')
    return { line, why: error.problems[0]?.message ?? { zh: '', en: '' } }
  if (error.kind === 'failed') return { line, why: { zh: error.message, en: error.message } }
  const norms = error.differences.map(({ norm }) => norm).join(', ')
  return { line, why: { zh: `两个引擎不一致：${norms}`, en: `the engines disagree: ${norms}` } }
}

/** Collects the answers for a batch. */
class Collector {
  private readonly summary = new SummaryBuilder()
  private readonly written = new Utf8Writer()
  private readonly ids: number[] = []
  private readonly refusals: Refusal[] = []

  constructor(private readonly first: number) {}

  add(answer: AuditLine): void {
    this.summary.add(answer)
    if (answer.id !== undefined)
      this.ids.push(...hash64(answer.id), answer.line - this.first, this.written.length)
    this.written.write(`${JSON.stringify(answer)}\n`)
    const why = whyOf(answer)
    if (why && this.refusals.length < MOST_REFUSALS) this.refusals.push(why)
  }

  answers(): Answers {
    return {
      line: this.first,
      bytes: this.written.bytes(),
      ids: Uint32Array.from(this.ids),
      summary: this.summary.summary(),
      refusals: this.refusals,
    }
  }
}

/** The answers of a batch that consists of one line without an answer. */
export const onlyAnswer = (answer: AuditLine): Answers => {
  const collector = new Collector(answer.line)
  collector.add(answer)
  return collector.answers()
}

/** Answers the lines of a batch, in their order. Whatever is wrong with a line is said in its answer. */
export const answerBatch = async (batch: Batch, settings: LineSettings): Promise<Answers> => {
  const { line, done = [] } = batch
  const collector = new Collector(line)
  if (batch.tooLong !== undefined) {
    if (!done.includes(line)) collector.add(refusedLine(line, [tooLong(batch.tooLong)], undefined))
    return collector.answers()
  }
  const options = optionsFrom(settings)
  for (const each of linesOf(batch)) {
    const read = each.text === undefined ? { problems: [noText()] } : readMatter(each.text)
    const answer =
      'problems' in read
        ? refusedLine(each.line, read.problems, undefined)
        : judgeMatter(read.matter, each.line, options)
    collector.add(answer instanceof Promise ? await answer : answer)
  }
  return collector.answers()
}
