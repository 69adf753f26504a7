import { choice, flag, owedDate, topic } from '../field'
import { bodies } from './bodies'

export const faultInvestigation = topic(
  '违法执法行为的调查',
  'investigation of unlawful enforcement',
  () => ({
    by: choice(
      '承办机构',
      'carried out by',
      {
        'legal-section': [
          '本机关负责法制工作的股（室）',
          "the organ's own section for legal affairs",
        ],
        'other-section': ['本机关其他内设机构', 'another office of the organ'],
        other: ['其他', 'another'],
      },
      ['尚未确定、问由谁承办的填 null', 'null: nobody yet, the question being who is to do it'],
    ),
  }),
)

export const faultProcedure = topic(
  '违法执法行为的调查步骤',
  'steps of an investigation of unlawful enforcement',
  () => ({
    investigatedOn: owedDate('调查日期', 'investigated'),
    opinionOn: owedDate('提出意见日期', 'opinion given'),
    determinedOn: owedDate('确定责任和追究形式日期', 'liability and its form determined'),
  }),
)

export const disciplinaryMatter = topic(
  '行政处分建议和材料转送',
  'proposal of a disciplinary sanction, transfer of material',
  () => ({
    by: choice('提出（转送）者', 'by', bodies),
    way: choice('方式', 'way', {
      proposal: ['提出行政处分建议', 'proposal of a disciplinary sanction'],
      'direct-transfer': ['直接转送事实材料', 'direct transfer of the material'],
    }),
    to: choice('接收机关', 'to', bodies),
    sameLevel: flag('接收机关为同级', 'the receiver is of the same level'),
    outcome: choice(
      '接收机关的处理',
      'what the receiver did',
      {
        handled: ['依法处理', 'handled it by law'],
        refused: ['不处理、退回', 'did not handle it, or sent it back'],
      },
      ['转送后尚未处理的填 null', 'null: received, and not yet handled'],
    ),
  }),
)
