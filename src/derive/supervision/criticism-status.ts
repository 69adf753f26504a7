import { type DerivedFact, read } from '../derived-fact'
import { anyOf, NO, YES } from '../maybe'
import { pastEvent } from '../past-event'

const ASKED_ON = 'guidance.criticism.askedOn'
const ISSUED_ON = 'guidance.criticism.on'

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
    const asked = pastEvent(context, ASKED_ON)
    const isTold = read(context, ASKED_ON).value !== undefined
    const made = isTold ? asked : anyOf([asked, pastEvent(context, ISSUED_ON)])
    return 'value' in made ? { value: made.value ? 'done' : 'proposed' } : made
  },
}

/** Whether circulated criticism has been asked for; what is told of without a date has been. */
export const criticismAsked: DerivedFact = {
  name: 'guidance.criticismAsked',
  topicName: 'guidance',
  kind: 'flag',
  label: { zh: '已提请通报批评', en: 'circulated criticism has been asked for' },
  about: {
    zh: '由 criticism 及其 askedOn（没有填的，其 on）得出；askedOn 为 null 或者该日期未到的，尚未提请',
    en: 'from criticism and its askedOn or, where that is not told, its on; where askedOn is null or that date lies ahead, it has not been',
  },
  derive: (context) => {
    const criticism = read(context, 'guidance.criticism')
    if (criticism.missing) return { missing: [criticism.missing] }
    if (criticism.value === null) return { value: false }
    if (read(context, ASKED_ON).value === null) return NO
    const dated = [ASKED_ON, ISSUED_ON].find(
      (name) => typeof read(context, name).value === 'string',
    )
    return dated === undefined ? YES : pastEvent(context, dated)
  },
}
