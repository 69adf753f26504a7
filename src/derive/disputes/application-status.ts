import { type DeriveContext, type Derived, type DerivedFact, read } from '../derived-fact'
import { happenedByDateOrSign } from '../told-of'

const values = {
  proposed: { zh: '拟提请', en: 'planned' },
  done: { zh: '已提请', en: 'made' },
}

const byDate = (context: DeriveContext): Derived => {
  const made = happenedByDateOrSign(context, 'dispute.application.on', 'dispute.application.by')
  return 'value' in made ? { value: made.value ? 'done' : 'proposed' } : made
}

/** Whether the application for coordination has been made or is only planned. */
export const applicationStatus: DerivedFact = {
  name: 'dispute.applicationStatus',
  topicName: 'disputes',
  kind: 'choice',
  label: { zh: '提请协调的状态', en: 'status of the application for coordination' },
  about: {
    zh: '由 application.on 得出：没有提请或者日期在询问日期之后的，为拟提请；没有写日期而写了申请人的，按事项日期',
    en: 'from application.on: with none, or a date after that of the question, it is only planned; where the date is not told but the applicant is, by the date of the matter',
  },
  values,
  derive: byDate,
}

/** As {@link applicationStatus}, for a dispute that may have come to coordination without one. */
export const broughtStatus: DerivedFact = {
  name: 'dispute.broughtStatus',
  topicName: 'disputes',
  kind: 'choice',
  label: { zh: '争议进入协调的状态', en: 'whether coordination has been turned to' },
  about: {
    zh: '由 application.on 得出；为 null 的，已经协调的为已提请，没有协调或者没有填的为拟提请',
    en: 'from application.on; where it is null, what has been coordinated has been brought, otherwise (or where that is not told) it is only planned',
  },
  values,
  derive: (context) => {
    if (read(context, 'dispute.application.on').value !== null) return byDate(context)
    return { value: read(context, 'dispute.coordination').value === true ? 'done' : 'proposed' }
  },
}
