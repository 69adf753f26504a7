import type { Reading } from '../../facts'
import { type DeriveContext, type Derived, type DerivedFact, read } from '../derived-fact'
import { isYes, YES } from '../maybe'
import { pastEvent } from '../past-event'
import { happenedByDateOrSign } from '../told-of'

const ISSUED_ON = 'supervisionNotice.issuedOn'
const RECEIVED_ON = 'supervisionNotice.receivedOn'

const datesOf = (context: DeriveContext): Reading[] =>
  [ISSUED_ON, RECEIVED_ON].map((name) => read(context, name))

/** No, unless one of the dates is not told. */
const noneTold = (dates: readonly Reading[]): Derived => {
  const missing = dates.flatMap((each) => each.missing ?? [])
  return missing.length > 0 ? { missing } : { value: false }
}

export const noticeIssued: DerivedFact = {
  name: 'supervisionNotice.issued',
  topicName: 'supervisionNotices',
  kind: 'flag',
  label: { zh: '通知书已制发', en: 'the notice has been issued' },
  about: {
    zh: '由 issuedOn、receivedOn 得出：收到的即已制发；制发日期未到的尚未制发；没有填制发日期的，填了 issuedBy 即已制发，日期以 matter.date 为准',
    en: 'from issuedOn and receivedOn: what was received has been issued; with a date of issue that lies ahead, it has not; where that date is not told, what has an issuedBy was issued, on matter.date',
  },
  derive: (context) => {
    const dates = datesOf(context)
    const issued = pastEvent(context, ISSUED_ON)
    if (isYes(issued) || isYes(pastEvent(context, RECEIVED_ON))) return YES
    if (typeof dates[0]?.value === 'string') return issued
    const bySign = happenedByDateOrSign(context, ISSUED_ON, 'supervisionNotice.issuedBy')
    return isYes(bySign) ? bySign : noneTold(dates)
  },
}

export const noticeDrawnUp: DerivedFact = {
  name: 'supervisionNotice.drawnUp',
  topicName: 'supervisionNotices',
  kind: 'flag',
  label: { zh: '通知书已制发或者拟制发', en: 'the notice is issued or is to be' },
  about: {
    zh: '由 issuedOn、receivedOn 得出：其一填了日期的，即有通知书',
    en: 'from issuedOn and receivedOn: there is a notice where one of them tells a date',
  },
  derive: (context) => {
    const dates = datesOf(context)
    if (dates.some(({ value }) => typeof value === 'string')) return { value: true }
    return noneTold(dates)
  },
}
