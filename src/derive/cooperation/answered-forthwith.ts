import { type DerivedFact, declined, read } from '../derived-fact'

/** Whether a query was answered at once; one that is said not to be answered was not. */
export const answeredForthwith: DerivedFact = {
  name: 'query.answeredForthwith',
  topicName: 'queries',
  kind: 'flag',
  label: { zh: '立即提供', en: 'answered at once' },
  about: {
    zh: 'answeredAtOnce；没有填的，表示不予提供（answeredOn 为 declined）的为否',
    en: 'answeredAtOnce; where it is not told, not so of a query that is said not to be answered (answeredOn declined)',
  },
  derive: (context) => {
    const { value, missing } = read(context, 'query.answeredAtOnce')
    if (value !== undefined) return { value: value === true }
    const isDeclined = declined(context, 'query.answeredOn')
    return isDeclined ? { value: false } : { missing: missing ? [missing] : [] }
  },
}
