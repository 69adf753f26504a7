import { isEarlierDay } from '../../calendar'
import type { Words } from '../../facts'
import { type DerivedFact, daysLacking, read } from '../derived-fact'

const MATTER = 'matter.date'

/**
 * The day on which something was still to be dealt with: the last told of the days of its steps and
 * of the matter.
 */
const stillOpenOn = (
  name: string,
  topicName: string,
  [began, ...later]: readonly [string, ...string[]],
  label: Words,
): DerivedFact => {
  const dates = [began, ...later, MATTER]
  const inWords = dates.join(', ')
  return {
    name,
    topicName,
    kind: 'date',
    label,
    about: {
      zh: `${dates.join('、')} 中最晚的日期`,
      en: `the latest of ${inWords}`,
    },
    daysLacking: (context) => daysLacking(context, dates),
    derive: (context) => {
      const missing = [began, MATTER].flatMap((date) => read(context, date).missing ?? [])
      if (missing.length > 0) return { missing }
      if (typeof read(context, began).value !== 'string') return { value: null }
      const told = dates.flatMap((date) => {
        const { value } = read(context, date)
        return typeof value === 'string' ? [value] : []
      })
      const isLast = (day: string) =>
        told.every((other) => other === day || isEarlierDay(day, other) === false)
      const last = told.find(isLast)
      return last === undefined ? { missing: daysLacking(context, dates) } : { value: last }
    },
  }
}

export const listsOpenOn = stillOpenOn(
  'powerLists.openOn',
  'powerLists',
  ['powerLists.basisChangedOn'],
  { zh: '清单尚待调整的日期', en: 'day on which the lists were still to be adjusted' },
)

export const procedureOpenOn = stillOpenOn(
  'faultProcedure.openOn',
  'faultProcedure',
  ['faultProcedure.investigatedOn', 'faultProcedure.opinionOn'],
  { zh: '调查处理尚在进行的日期', en: 'day on which the procedure was still under way' },
)
