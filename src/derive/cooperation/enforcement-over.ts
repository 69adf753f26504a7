import { type DerivedFact, read } from '../derived-fact'
import { pastEvent } from '../past-event'

/** Whether the enforcement to which others were called is over; while that is not told it goes on. */
export const enforcementOver: DerivedFact = {
  name: 'attendance.isOver',
  topicName: 'attendance',
  kind: 'flag',
  label: { zh: '该次执法已经结束', en: 'that enforcement is over' },
  about: {
    zh: '由 overOn 得出；没有填的，按尚未结束判断',
    en: 'from overOn; where it is not told, it is taken as still going on',
  },
  derive: (context) =>
    read(context, 'attendance.overOn').value === undefined
      ? { value: false }
      : pastEvent(context, 'attendance.overOn'),
}
