import { choice, date, finding, flag, owedDate, set, topic } from '../field'
import { bodies } from './bodies'

/** One organ calls others to the spot. */
export const attendance = topic(
  '通知相关部门参与执法',
  'calling other departments to the spot',
  () => ({
    notifiedOn: owedDate('通知相关部门日期', 'departments concerned notified', [
      '尚未通知的填 null',
      'null: not yet',
    ]),
    notifiedBy: choice('发出通知的机构', 'body that notified', bodies, [
      '未填的，按综合行政执法局通知判断',
      'left out: taken to be the comprehensive enforcement bureau',
    ]),
    attendedOn: owedDate('到达现场参与执法日期', 'came to the spot and took part', [
      '没有到场的填 null；执法已经结束的填 overOn，不到场的理由成立的填 goodReason，都不填的按仍应到场判断',
      'null: did not come; where the enforcement is over say so in overOn, where the reason was good in goodReason: with neither it is judged as still to come',
    ]),
    overOn: date('该次执法结束日期', 'that enforcement was over', [
      '没有到场而执法已经结束的，不再是待履行的到场；尚未结束的填 null',
      'a department that has not come by then has stayed away, and nothing is left to come to; null: it still goes on',
    ]),
    goodReason: finding('不到场的理由成立', 'the reason for not coming holds good', [
      '说明的理由经核实成立的填；只是说明了理由的，填 nonAttendance.reasonGiven',
      'that a reason was given and found good; that one was given at all is said in nonAttendance.reasonGiven',
    ]),
    late: finding('未及时到场（含不到场）', 'not in time, or not at all', [
      '拒不参与的也填此项；是否追责填 nonAttendance',
      'outright refusal is told here as well; whether it grounds liability, in "nonAttendance"',
    ]),
  }),
)

/** Whether a department can be held liable for staying away. */
export const nonAttendance = topic('拒不参与执法的追责', 'liability for staying away', () => ({
  notified: flag('已接到通知', 'was notified', [
    '由谁通知，填 attendance.notifiedBy',
    'by whom: attendance.notifiedBy',
  ]),
  refused: flag('拒不参与', 'refused to take part'),
  reasonGiven: flag('说明了理由', 'a reason was given'),
  liabilityGrounded: finding('构成追责事实', 'facts that ground liability'),
}))

/** Fixed contacts between organs. */
export const liaison = topic('对接联络', 'liaison', () => ({
  designatedBy: set('已指定专人的一方', 'sides that have named a contact', {
    department: bodies.department,
    'comprehensive-enforcement-bureau': bodies['comprehensive-enforcement-bureau'],
  }),
}))
