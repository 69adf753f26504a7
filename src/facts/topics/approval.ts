import { choice, date, flag, group, owedDate, ref, topic } from '../field'
import { bodies } from './bodies'

export const approval = topic(
  '方案拟订与报批',
  'drafting, review and approval of the plan',
  () => ({
    statutoryOrgan: ref('organs', '法定行政执法机关', 'statutory enforcement organ'),
    investigator: ref('organs', '负责前期调查的机关', 'organ of the preliminary investigation'),
    firstFinder: ref('organs', '首先发现的机关', 'organ that found it first'),
    mainOrgan: ref(
      'organs',
      '负主要责任（承担主要执法任务）的机关',
      'organ with main responsibility (main enforcement task)',
    ),
    mainOrganDesignatedBy: choice(
      '主要机关的确定者',
      'who designated the main organ',
      { ...bodies, itself: ['该机关自行确定', 'the organ itself'] },
      [
        '没有上级机关或者政府确定、由该机关自定的，填 itself',
        'itself: the organ took it on by itself',
      ],
    ),
    factsClearOn: date('违法事实调查清楚日期', 'date the facts were clear'),
    draft: group('拟订方案', 'draft of the plan', {
      by: ref('organs', '拟订机关', 'drafted by'),
      on: date('拟订日期', 'date'),
    }),
    application: group('向政府提出申请', 'application to the government', {
      by: ref('organs', '申请机关', 'by'),
      on: date('申请日期', 'date'),
    }),
    review: group('审查（审核）', 'review', {
      by: choice('审查机构', 'by', bodies),
      on: date('审查日期', 'date'),
      opinionGiven: flag('提出审核意见', 'an opinion was given'),
    }),
    decision: group('批准', 'approval', {
      by: choice('批准者', 'by', bodies, [
        '政府会议、主要领导、分管领导分别选择；主持政府全面工作的，填主要领导',
        'told apart: the government, its meeting, its principal leader (whoever presides over its overall work), a deputy leader',
      ]),
      on: date('批准日期', 'date'),
    }),
    implementedOn: owedDate('开始实施日期', 'date the action began'),
    implementedBy: ref('organs', '牵头组织实施的机关', 'organ that leads the action'),
  }),
  [
    '方案怎样拟订、审查、批准；能否启动另看 initiation：联合执法还须 jointNeeded（确需共同实施），协同执法还须 assistanceNeeded（确需协助）',
    'how the plan was drafted, reviewed and approved; whether the action may be started at all is asked of "initiation": joint enforcement needs jointNeeded there, coordinated enforcement assistanceNeeded',
  ],
)
