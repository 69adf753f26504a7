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
    const { value: on } = read(context, 'sharing.on')
    if (value === true) return { value: true }
    if (typeof on === 'string') return pastEvent(context, 'sharing.on')
    return missing && on === undefined ? { missing: [missing] } : { value: false }
  },
}
