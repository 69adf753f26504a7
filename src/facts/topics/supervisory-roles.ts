import { choice, flag, ref, topic } from '../field'
import { bodies } from './bodies'

export const supervisoryRoles = topic(
  '协调监督职责归属',
  'who answers for coordination and supervision',
  () => ({
    task: choice('事项', 'task', {
      leadership: [
        '统一领导行政执法协调监督工作',
        'unified leadership of the coordination and supervision of enforcement',
      ],
      'coordination-guidance': [
        '综合行政执法的统筹协调指挥、规范指导',
        'overall coordination, command and guidance of comprehensive enforcement',
      ],
      'supervision-inspection': [
        '对行政执法行为的监督检查、规范指导',
        'supervisory inspection of enforcement acts, and guidance on them',
      ],
      'township-supervision': [
        '对乡镇人民政府、街道办事处执法行为的监督',
        'supervision of enforcement by townships and sub-district offices',
      ],
      'responsibility-system': [
        '行政执法责任制工作的领导和推动落实',
        'leading the responsibility system for enforcement and putting it through',
      ],
      'responsibility-system-work': [
        '行政执法责任制及考核的具体工作',
        'the daily work of that system and its assessment',
      ],
      'joint-leadership': ['联合执法工作的领导', 'leading the work of joint enforcement'],
      'joint-guidance': [
        '联合执法工作的指导和协调',
        'guidance and coordination of the work of joint enforcement',
      ],
    }),
    by: choice('承担机构', 'body that takes it on', bodies, [
      '问由谁承担、尚未确定的填 null',
      'null: nobody yet, the question being who',
    ]),
    organ: ref('organs', '被监督的行政执法机关', 'organ whose enforcement is supervised', [
      '问司法所能否监督某机关的，task 填 township-supervision，并填该机关及其层级；未填的，按所在乡镇人民政府、街道办事处判断',
      'where it is asked whether a judicial office supervises an organ: task township-supervision, and that organ with its level; left out: taken for the township government or sub-district office',
    ]),
    ownArea: flag('在其本区域内', 'in its own area', [
      '司法所的本区域为所在乡镇、街道',
      'the own area of a judicial office is the township or sub-district where it stands',
    ]),
  }),
)
