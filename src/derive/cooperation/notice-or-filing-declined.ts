import { type DerivedFact, declined, read } from '../derived-fact'

const WAYS = ['refusal.noticeToLeadOn', 'refusal.filedOn'] as const

/** Whether an organ that stays away has said that it will not give notice of it, or not file it. */
export const noticeOrFilingDeclined: DerivedFact = {
  name: 'refusal.noticeOrFilingDeclined',
  topicName: 'refusals',
  kind: 'flag',
  label: { zh: '表示不予通知或者不报备案', en: 'it was declined to give notice or to file' },
  about: {
    zh: '由 noticeToLeadOn、filedOn 得出：其一填 "declined" 的为是',
    en: 'from noticeToLeadOn and filedOn: yes where one of them is "declined"',
  },
  derive: (context) => {
    if (WAYS.some((name) => declined(context, name))) return { value: true }
    const missing = WAYS.flatMap((name) => read(context, name).missing ?? [])
    return missing.length > 0 ? { missing } : { value: false }
  },
}
