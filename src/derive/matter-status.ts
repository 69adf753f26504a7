import { type DerivedFact, read } from './derived-fact'

/** Whether the act asked about has been done or is only planned. */
export const matterStatus: DerivedFact = {
  name: 'matter.status',
  topicName: 'matter',
  kind: 'choice',
  label: { zh: '所问行为的状态', en: 'status of the act asked about' },
  about: {
    zh: '由 matter.date 得出：没有日期或者日期在询问日期之后的，为拟实施',
    en: 'from matter.date: with none, or a date after that of the question, it is only planned',
  },
  values: {
    proposed: { zh: '拟实施', en: 'planned' },
    done: { zh: '已实施', en: 'done' },
  },
  derive: (context) => {
    const { value, missing } = read(context, 'matter.date')
    if (missing) return { missing: [missing] }
    if (typeof value !== 'string') return { value: 'proposed' }
    const day = context.asOf.slice(0, 10)
    const isOpen = value.length < day.length && day.startsWith(value)
    return isOpen ? { missing: [] } : { value: value <= day ? 'done' : 'proposed' }
  },
}
