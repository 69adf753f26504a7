import { type DerivedFact, declined, read } from './derived-fact'
import { isYes } from './maybe'
import { dayIsOver } from './still-open-later'

/** Whether a query was answered at once; what is not answered on a later day was not. */
export const answeredForthwith: DerivedFact = {
  name: 'query.answeredForthwith',
  topicName: 'queries',
  kind: 'flag',
  label: { zh: '立即提供', en: 'answered at once' },
  about: {
    zh: 'answeredAtOnce；没有填的，接到请求次日起仍未提供（answeredOn 为 null 或者 declined）的为否',
    en: 'answeredAtOnce; where it is not told, not so of a query that is not answered on a later day than that of receipt (answeredOn null or declined)',
  },
  derive: (context) => {
    const { value, missing } = read(context, 'query.answeredAtOnce')
    if (value !== undefined) return { value: value === true }
    const isUnanswered =
      read(context, 'query.answeredOn').value === null &&
      (declined(context, 'query.answeredOn') || isYes(dayIsOver(context, 'query.receivedOn')))
    return isUnanswered ? { value: false } : { missing: missing ? [missing] : [] }
  },
}
