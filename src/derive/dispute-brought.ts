import type { MissingFact } from '../facts'
import { type DerivedFact, read } from './derived-fact'
import { isPastEvent } from './past-event'

export const disputeBrought: DerivedFact = {
  name: 'dispute.brought',
  topicName: 'disputes',
  kind: 'flag',
  label: { zh: '争议已提请协调', en: 'the dispute has been brought for coordination' },
  about: {
    zh: '由 application.on 得出；已经协调的即已提请',
    en: 'from application.on; what has been coordinated has been brought',
  },
  derive: (context) => {
    const application = read(context, 'dispute.application.on')
    const coordination = read(context, 'dispute.coordination')
    if (isPastEvent(application.value, context) || coordination.value === true)
      return { value: true }
    const missing = [application, coordination].flatMap(
      (each) => each.missing ?? ([] as MissingFact[]),
    )
    return missing.length > 0 ? { missing } : { value: false }
  },
}
