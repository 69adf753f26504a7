import { type AuditOptions, judgeMatter } from './judge'
import type { AuditLine } from './line'

/**
 * What the regulations say of each of many matters, one at a time as they are asked for: nothing is
 * read ahead, nothing is kept.
 *
 * @param matters case documents, from a file, a queue or a data base
 * @param options `asOf`: the date of the question for matters that tell none; `ownAsOf: false` to hold
 *   for all; `crossCheck: { oneIn: 1000, with: crossCheck }` asks one in a thousand of the second
 *   engine; `full` for whole answers
 * @example
 * for await (const answer of audit(matters, { asOf: '2021-02-18', rulebook, calendar }))
 *   if ('error' in answer) console.error(answer.line, answer.error)
 */
export async function* audit(
  matters: AsyncIterable<unknown> | Iterable<unknown>,
  options: AuditOptions,
): AsyncGenerator<AuditLine, void, undefined> {
  let line = 0
  for await (const matter of matters) {
    line++
    yield await judgeMatter(matter, line, options)
  }
}
