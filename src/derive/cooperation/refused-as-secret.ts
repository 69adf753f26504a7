import { type DerivedFact, declined, read } from '../derived-fact'

/** Whether a query was refused as secret for a statutory cause. */
export const refusedAsSecret: DerivedFact = {
  name: 'query.refusedAsSecret',
  topicName: 'queries',
  kind: 'flag',
  label: { zh: '有法定事由而以保密为由拒绝', en: 'refused as secret for a statutory cause' },
  about: {
    zh: '由 refusedFor、statutoryCause 得出；answeredOn 为 null（不是 declined）的，没有拒绝',
    en: 'from refusedFor and statutoryCause; not so where answeredOn is null, that is neither answered nor declined',
  },
  derive: (context) => {
    const answered = read(context, 'query.answeredOn')
    if (answered.value === null && !declined(context, 'query.answeredOn')) return { value: false }
    const reason = read(context, 'query.refusedFor')
    const cause = read(context, 'query.statutoryCause')
    const isOther = reason.value !== undefined && reason.value !== 'secrecy'
    if (isOther || cause.value === false || cause.value === null) return { value: false }
    const missing = [reason, cause].flatMap((each) => each.missing ?? [])
    return missing.length > 0 ? { missing } : { value: true }
  },
}
