import { choice, finding, flag, owedDate, topic } from '../field'
import { ranks } from './bodies'

/** How the body that holds the power to penalise came to a case, and what it has done with it. */
export const handling = topic(
  '综合行政执法局查处案件',
  'a case in the hands of the comprehensive enforcement bureau',
  () => ({
    origin: choice('案件来源', 'origin of the case', {
      'department-transfer': ['职能部门移送', 'transferred by the department'],
      'own-finding': ['自行巡查发现', 'found on its own patrol'],
      other: ['其他', 'other'],
    }),
    directBasis: choice(
      '规定可直接作出处罚决定的依据',
      'basis for deciding on the penalty directly',
      ranks,
      [
        '规定综合行政执法局可不经移送直接作出行政处罚决定的依据的层级；没有的填 none',
        'rank of the provision that lets the bureau decide without a transfer; "none" where there is none',
      ],
    ),
    determinedOn: owedDate(
      '职能部门对违法事项作出认定的日期',
      'the department determined the violation',
      ['没有认定的填 null', 'null: not determined'],
    ),
    preliminaryEvidence: flag(
      '移送时附初查证据材料',
      'preliminary evidence came with the transfer',
    ),
    filedOn: owedDate('综合行政执法局立案日期', 'case filed by the bureau'),
    decidedOn: owedDate('作出处罚（处理）决定日期', 'decision made'),
    late: finding('未及时查处、决定', 'not dealt with or decided in time'),
  }),
)
