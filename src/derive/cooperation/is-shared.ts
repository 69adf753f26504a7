import { type DerivedFact, read } from '../derived-fact'
import { pastEvent } from '../past-event'

/** Whether information has been shared, by what is told of it or by the date. */
export const isShared: DerivedFact = {
  name: 'sharing.isShared',
  topicName: 'sharing',
  kind: 'flag',
  label: { zh: '已共享', en: 'shared' },
  about: {
    zh: 'shared；没有填的，由 on 得出',
    en: 'shared; where it is not told, by on',
  },
  derive: (context) => {
    const { value, missing } = read(context, 'sharing.shared')
    if (typeof value === 'boolean') return { value }
    if (read(context, 'sharing.on').value !== undefined) return pastEvent(context, 'sharing.on')
    return missing ? { missing: [missing] } : { value: false }
  },
}
