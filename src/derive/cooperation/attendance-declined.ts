import { type DerivedFact, declined } from '../derived-fact'

/** Whether a department called to the spot has said that it will not come. */
export const attendanceDeclined: DerivedFact = {
  name: 'attendance.isDeclined',
  topicName: 'attendance',
  kind: 'flag',
  label: { zh: '已表示不到场', en: 'said that it will not come' },
  about: {
    zh: '由 attendedOn 得出：填 "declined" 的为是',
    en: 'from attendedOn: yes where it is "declined"',
  },
  derive: (context) => ({ value: declined(context, 'attendance.attendedOn') }),
}
