import { version } from '../package.json'
import instruments from '../rules'
import calendarYears from '../rules/calendar'
import { type AuditLine, type AuditOptions, audit as auditWith } from './audit'
import { type Calendar, createCheckedCalendar } from './calendar'
import {
  type AssessOptions,
  assess as assessWith,
  type Determination,
  makeRecord,
  type Recordable,
  type RecordOptions,
  type Replay,
  type ReplayOptions,
  replayRecord,
} from './determination'
import { type CaseFacts, lazily } from './facts'
import { createCheckedRulebook, type Rulebook } from './rulebook'

/** The regulations that come with the library. */
export const bundledRulebook: () => Rulebook = lazily(() => createCheckedRulebook(instruments))

/** The State Council holiday notices that come with the library. */
export const bundledCalendar: () => Calendar = lazily(() => createCheckedCalendar(calendarYears))

/** {@link AssessOptions}, with the bundled regulations and calendar where none are given. */
export type Options = Pick<AssessOptions, 'asOf' | 'instruments'> &
  Partial<Pick<AssessOptions, 'rulebook' | 'calendar'>>

/**
 * What the regulations say of one case.
 *
 * @param facts one matter; every absent fact is unknown
 * @param options `asOf`: the date (or time with offset) as of which the question is asked
 * @throws InvalidInputError listing everything wrong with the facts or the options
 * @example
 * const { verdict, findings } = assess(facts, { asOf: '2021-02-18' })
 */
export const assess = (facts: CaseFacts, options: Options): Determination =>
  assessWith(facts, {
    ...options,
    rulebook: options.rulebook ?? bundledRulebook(),
    calendar: options.calendar ?? bundledCalendar(),
  })

/**
 * What the regulations say of each of many matters, one at a time as they are asked for: nothing is
 * read ahead, nothing is kept. What is refused is said in its line, and does not stop the rest.
 *
 * @param matters case documents, from a file, a queue or a data base
 * @param options `asOf`: the date of the question for matters that tell none; `ownAsOf: false` to hold
 *   for all; `crossCheck: { oneIn: 1000, with: crossCheck }` asks one in a thousand of the second
 *   engine; `full` for whole determinations
 * @example
 * for await (const answer of audit(matters, { asOf: '2021-02-18' }))
 *   if ('error' in answer) console.error(answer.line, answer.error)
 */
export const audit = (
  matters: AsyncIterable<unknown> | Iterable<unknown>,
  options: Options & Pick<AuditOptions, 'ownAsOf' | 'crossCheck' | 'full'>,
): AsyncGenerator<AuditLine, void, undefined> =>
  auditWith(matters, {
    ...options,
    rulebook: options.rulebook ?? bundledRulebook(),
    calendar: options.calendar ?? bundledCalendar(),
  })

/**
 * Records answers so that they can be replayed later: canonical JSON, as text, with the facts, the
 * options, the determinations, and hashes of the facts, rules, calendar and vocabulary.
 *
 * @param options `digest`: SHA-256 of a text in UTF-8, in hexadecimal
 * @throws TypeError if there is none, or one is not an object that `assess` returned itself
 * @example
 * const digest = (text) => createHash('sha256').update(text).digest('hex')
 * record([{ determination: assess(facts, { asOf: '2021-02-18' }) }], { digest })
 */
export const record = (
  determinations: readonly Recordable[],
  { digest }: Pick<RecordOptions, 'digest'>,
): string => makeRecord(determinations, { digest, engine: version })

/**
 * Answers the cases of a record again: `identical`, or what has changed since, and which findings
 * come out otherwise.
 *
 * @param text the record, byte for byte as it was written
 * @throws InvalidInputError if it is no record, or was altered since it was made
 * @example replay(text, { digest }).identical
 */
export const replay = (
  text: string,
  options: Pick<ReplayOptions, 'digest'> & Partial<Pick<ReplayOptions, 'rulebook' | 'calendar'>>,
): Replay =>
  replayRecord(text, {
    digest: options.digest,
    engine: version,
    rulebook: options.rulebook ?? bundledRulebook(),
    calendar: options.calendar ?? bundledCalendar(),
  })
