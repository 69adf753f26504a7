import { dayOf } from '../calendar'
import { type DerivedFact, read } from './derived-fact'

/** Whether a transfer has been made or is only planned. */
export const transferStatus: DerivedFact = {
  name: 'transfer.status',
  topicName: 'transfers',
  kind: 'choice',
  label: { zh: '移送的状态', en: 'status of the transfer' },
  about: {
    zh: '由 sentOn 得出：没有移送或者日期在询问日期之后的，为拟移送',
    en: 'from sentOn: with none, or a date after that of the question, it is only planned',
  },
  values: {
    proposed: { zh: '拟移送', en: 'planned' },
    done: { zh: '已移送', en: 'made' },
  },
  derive: (context) => {
    const { value, missing } = read(context, 'transfer.sentOn')
    if (missing) return { missing: [missing] }
    const made = typeof value === 'string' && dayOf(value) <= dayOf(context.asOf)
    return { value: made ? 'done' : 'proposed' }
  },
}
