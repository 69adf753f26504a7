import { type DerivedFact, read } from '../derived-fact'

/** Whether the government itself decided on joint enforcement. */
export const directDecision: DerivedFact = {
  name: 'approval.directDecision',
  topicName: 'approval',
  kind: 'flag',
  label: { zh: '政府直接决定联合执法', en: 'the government decided on it directly' },
  about: {
    zh: '由 initiation.governmentDecidedJoint 得出',
    en: 'from initiation.governmentDecidedJoint',
  },
  derive: (context) => {
    const { value, missing } = read(context, 'initiation.governmentDecidedJoint')
    return missing ? { missing: [missing] } : { value: value === true }
  },
}
