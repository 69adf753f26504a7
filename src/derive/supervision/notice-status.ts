import { type DerivedFact, read } from '../derived-fact'
import { noticeIssued } from './notice-issued'

export const noticeStatus: DerivedFact = {
  name: 'supervisionNotice.status',
  topicName: 'supervisionNotices',
  kind: 'choice',
  label: { zh: '通知书状态', en: 'status of the notice' },
  about: {
    zh: '由 issuedOn、receivedOn 得出：尚未制发的为拟作出',
    en: 'from issuedOn and receivedOn: proposed until it is issued',
  },
  values: {
    proposed: { zh: '拟作出', en: 'proposed' },
    done: { zh: '已作出', en: 'done' },
  },
  derive: (context) => {
    const issued = noticeIssued.derive(context)
    if ('value' in issued && issued.value) return { value: 'done' }
    const { value, missing } = read(context, 'supervisionNotice.issuedOn')
    if (missing) return { missing: [missing] }
    return 'missing' in issued && value !== null ? issued : { value: 'proposed' }
  },
}
