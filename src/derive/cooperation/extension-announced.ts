import {
  type DeriveContext,
  type Derived,
  type DerivedFact,
  daysLacking,
  read,
} from '../derived-fact'
import { workingDayReached } from '../working-day-reached'

const DATES = ['request.receivedOn', 'request.departmentNoticeOn', 'request.extension.on']

/** The day on which the department concerned announced that it needs longer. */
const departmentNotice = (context: DeriveContext): Derived => {
  const other = read(context, 'request.departmentNoticeOn')
  if (typeof other.value === 'string') return { value: other.value }
  const by = read(context, 'request.extension.by')
  if (by.value === 'department') {
    const on = read(context, 'request.extension.on')
    return on.missing ? { missing: [on.missing] } : { value: (on.value as string | null) ?? null }
  }
  const extension = read(context, 'request.extension')
  if (extension.value === null) return { value: null }
  if (extension.missing) return { missing: [extension.missing] }
  const missing = [by, other].flatMap((reading) => reading.missing ?? [])
  return missing.length > 0 ? { missing } : { value: null }
}

export const extensionAnnounced: DerivedFact = {
  name: 'request.extensionAnnouncedInDay',
  topicName: 'assistance',
  kind: 'count',
  label: {
    zh: '相关职能部门告知延长时所处的工作日',
    en: 'working day in which the department concerned announced an extension',
  },
  about: {
    zh: '由 extension 或 departmentNoticeOn 与 receivedOn 按工作日历计算；相关职能部门没有告知的为无',
    en: 'from extension or departmentNoticeOn against receivedOn, by the calendar; none where that department gave no notice',
  },
  derive: (context) => {
    const notice = departmentNotice(context)
    if ('missing' in notice || notice.value === null) return notice
    const received = read(context, 'request.receivedOn')
    if (received.missing) return { missing: [received.missing] }
    if (typeof received.value !== 'string') return { value: null }
    const day = workingDayReached(context, received.value, notice.value as string)
    return day === null ? { missing: daysLacking(context, DATES) } : { value: day }
  },
}
