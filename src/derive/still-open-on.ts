import { isEarlierDay } from '../calendar'
import type { Words } from '../facts'
import { type DerivedFact, daysLacking, read } from './derived-fact'

const MATTER = 'matter.date'

/** The day on which something that began on a date was still to be dealt with: of the matter, if later. */
const stillOpenOn = (
  name: string,
  topicName: string,
  began: string,
  label: Words,
): DerivedFact => ({
  name,
  topicName,
  kind: 'date',
  label,
  about: {
    zh: `${began} 与 ${MATTER} 中较晚的日期`,
    en: `the later of ${began} and ${MATTER}`,
  },
  daysLacking: (context) => daysLacking(context, [began, MATTER]),
  derive: (context) => {
    const [first, matter] = [read(context, began), read(context, MATTER)]
    const missing = [first.missing ?? [], matter.missing ?? []].flat()
    if (missing.length > 0) return { missing }
    if (typeof first.value !== 'string') return { value: null }
    if (typeof matter.value !== 'string') return { value: first.value }
    const isMatterLater = isEarlierDay(first.value, matter.value)
    if (isMatterLater === undefined) return { missing: daysLacking(context, [began, MATTER]) }
    return { value: isMatterLater ? matter.value : first.value }
  },
})

export const listsOpenOn = stillOpenOn(
  'powerLists.openOn',
  'powerLists',
  'powerLists.basisChangedOn',
  { zh: '清单尚待调整的日期', en: 'day on which the lists were still to be adjusted' },
)

export const procedureOpenOn = stillOpenOn(
  'faultProcedure.openOn',
  'faultProcedure',
  'faultProcedure.investigatedOn',
  { zh: '调查处理尚在进行的日期', en: 'day on which the procedure was still under way' },
)
