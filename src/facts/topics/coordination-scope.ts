import { choice, finding, topic } from '../field'

export const coordinationScope = topic('执法协调事项', 'matters of coordination', () => ({
  matter: choice(
    '事项',
    'matter',
    {
      catalogue: [
        '综合行政执法事项目录的编制、公布、调整',
        'catalogue of comprehensive enforcement matters: drawing up, publication, adjustment',
      ],
      'enforcement-matters': [
        '检查、处罚、强制等执法事项的实施',
        'carrying out of inspections, penalties, coercive measures and the like',
      ],
      'annual-plan': [
        '执法年度工作计划的制定和实施',
        'annual enforcement plan: making and carrying out',
      ],
      'interface-mechanism': [
        '协调衔接机制的建立及运行',
        'coordination mechanisms: setting up and running',
      ],
      'joint-action': [
        '联合执法行动的组织和实施',
        'joint enforcement action: organisation and carrying out',
      ],
      exchange: [
        '跨部门、跨区域、跨层级业务交流',
        'exchange of practice across departments, regions and levels',
      ],
      'duty-dispute': ['执法职责争议的解决', 'settlement of disputes over enforcement duties'],
    },
    ['不属所列任何一类的填 null', 'null: none of those listed'],
  ),
  otherMatter: finding('其他需列入协调的事项', 'another matter that needs coordination'),
}))
