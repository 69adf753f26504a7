import { type DerivedFact, read } from './derived-fact'
import { isPastEvent } from './notice-issued'

/** Whether circulated criticism has been asked for or is only planned. */
export const criticismStatus: DerivedFact = {
  name: 'guidance.criticismStatus',
  topicName: 'guidance',
  kind: 'choice',
  label: { zh: '提请通报批评的状态', en: 'status of the request for criticism' },
  about: {
    zh: '由 criticism.askedOn 得出：没有提请或者日期在询问日期之后的，为拟提请；已经通报批评的即已提请',
    en: 'from criticism.askedOn: with none, or a date after that of the question, it is only planned; what has been issued has been asked for',
  },
  values: {
    proposed: { zh: '拟提请', en: 'planned' },
    done: { zh: '已提请', en: 'made' },
  },
  derive: (context) => {
    const asked = read(context, 'guidance.criticism.askedOn')
    if (typeof asked.value === 'string')
      return { value: isPastEvent(asked.value, context) ? 'done' : 'proposed' }
    const issued = read(context, 'guidance.criticism.on')
    if (isPastEvent(issued.value, context)) return { value: 'done' }
    const missing = [asked, issued].flatMap((each) => each.missing ?? [])
    return missing.length > 0 ? { missing } : { value: 'proposed' }
  },
}
