import { dayOf } from '../../calendar'
import { type DerivedFact, daysLacking, read } from '../derived-fact'
import { isNo } from '../maybe'
import { pastEvent } from '../past-event'
import { workingDayReached } from '../working-day-reached'

const RECEIVED_ON = 'request.receivedOn'
const ASSISTED_ON = 'request.assistedOn'

export const workingDaysTaken: DerivedFact = {
  name: 'request.workingDaysTaken',
  topicName: 'assistance',
  kind: 'count',
  label: { zh: '自收到起所用工作日', en: 'working days taken since reception' },
  about: {
    zh: '由 receivedOn 至 assistedOn（尚未提供的至询问日期）按工作日历计算，收到当日不计',
    en: 'from receivedOn to assistedOn (to the date of the question while not yet given), by the calendar; the day of reception is not counted',
  },
  derive: (context) => {
    const received = read(context, RECEIVED_ON)
    const assisted = read(context, ASSISTED_ON)
    const missing = [received, assisted].flatMap((reading) => reading.missing ?? [])
    if (missing.length > 0) return { missing }
    if (typeof received.value !== 'string') return { value: null }
    const { value } = assisted
    const isOpen = isNo(pastEvent(context, ASSISTED_ON))
    const end = typeof value === 'string' && !isOpen ? value : dayOf(context.asOf)
    const days = workingDayReached(context, received.value, end)
    return days === null
      ? { missing: daysLacking(context, [RECEIVED_ON, ASSISTED_ON]) }
      : { value: days }
  },
}
