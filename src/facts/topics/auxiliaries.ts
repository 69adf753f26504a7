import { choice, flag, set, topic } from '../field'
import { statuses } from './bodies'

export const auxiliaries = topic('执法辅助人员的管理', 'management of auxiliaries', () => ({
  defined: set('已明确', 'what is defined', {
    status: ['身份性质', 'nature of their status'],
    posts: ['适当岗位', 'suitable posts'],
    powers: ['职责权限', 'duties and limits'],
    rights: ['权利义务', 'rights and obligations'],
  }),
  strictlyManaged: flag('严格进行管理', 'strictly managed'),
  distinct: set('与执法人员有明显区别', 'clearly different from officers', {
    clothing: ['着装', 'clothing'],
    marks: ['标识', 'marks'],
  }),
}))

export const auxiliaryAct = topic('执法辅助人员的行为', 'what an auxiliary does', () => ({
  task: choice('工作性质', 'kind of work', {
    assistance: ['协助执法人员的辅助工作', 'assistance to officers'],
    enforcement: [
      '行政执法行为（检查、调查取证、作决定等）',
      'an act of enforcement (inspection, taking evidence, a decision)',
    ],
  }),
  withOfficer: flag('有执法人员在场带领', 'an officer is present and in charge'),
  inDuty: flag('属于履行职责的行为', 'in performance of its duties', [
    '未填的，后果由谁承担按履行职责的行为判断',
    'left out: who bears the consequences is judged as of an act in duty',
  ]),
  status: choice('状态', 'status', statuses),
  consequencesOn: choice(
    '法律后果的承担者',
    'who bears the legal consequences',
    {
      unit: ['所在行政执法单位', 'the enforcement unit'],
      auxiliary: ['辅助人员本人', 'the auxiliary'],
      other: ['其他', 'another'],
    },
    ['尚无人承担的填 null', 'null: nobody yet'],
  ),
}))
