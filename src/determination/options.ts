import { type Calendar, isIsoDate, isIsoDateTime } from '../calendar'
import { InvalidInputError, nearestName, problem, shown } from '../facts'
import type { Rulebook } from '../rulebook'

/** What an assessment rests on beside the facts. */
export interface AssessOptions {
  /** The date (or time with offset) as of which the question is asked. Always given by the caller. */
  asOf: string
  rulebook: Rulebook
  calendar: Calendar
  /** Ask about these regulations only; one does not apply to a matter outside of its territory. */
  instruments?: readonly string[] | undefined
  /** Ask as if the matter lay in the territory of each, to compare texts. */
  anywhere?: boolean | undefined
}

/** @throws InvalidInputError listing everything wrong with the options */
export const checkOptions = ({ asOf, rulebook, instruments }: AssessOptions): void => {
  const problems = []
  if (!isIsoDate(asOf) && !isIsoDateTime(asOf))
    problems.push(
      problem({
        code: 'impossible-value',
        path: 'asOf',
        found: shown(asOf),
        allowed: {
          zh: '存在的日期 YYYY-MM-DD，或带时区的时间',
          en: 'an existing date YYYY-MM-DD, or a time with its offset',
        },
      }),
    )
  for (const id of instruments ?? []) {
    if (rulebook.regulations.has(id)) continue
    const ids = [...rulebook.regulations.keys()]
    const nearest = nearestName(id, ids)
    problems.push(
      problem({
        code: 'unknown-name',
        path: 'instruments',
        found: shown(id),
        allowed: { zh: `：${ids.join('、')}`, en: ids.join(', ') },
        ...(nearest === undefined ? {} : { nearest }),
      }),
    )
  }
  if (problems.length > 0) throw new InvalidInputError(problems)
}
