import { choice, finding, topic } from '../field'

export const supervisionScope = topic(
  '执法监督事项和方式',
  'matters and methods of supervision',
  () => ({
    matter: choice(
      '事项',
      'matter',
      {
        'legal-implementation': [
          '法律、法规、规章实施',
          'implementation of laws, regulations and rules',
        ],
        'reform-tasks': [
          '综合行政执法改革任务推进',
          'tasks of the reform of comprehensive enforcement',
        ],
        'statutory-duties': ['依法履行执法职责', 'performance of enforcement duties by law'],
        'coordination-mechanism': [
          '协调机制建设及运行',
          'building and running of coordination mechanisms',
        ],
        'lead-transfer': [
          '案件线索移送及处理、反馈',
          'transfer of leads, their handling and feedback',
        ],
        qualification: [
          '执法主体和执法人员资格管理',
          'management of the qualification of organs and staff',
        ],
        discretion: [
          '处罚裁量基准制定、公开及执行',
          'discretion standards: making, publication, execution',
        ],
        entrustment: ['委托执法法定程序履行', 'statutory procedure of entrusted enforcement'],
        'case-quality': [
          '执法事项执行及案件办理质效',
          'execution of matters, quality of case handling',
        ],
        responsibility: ['执法责任制落实', 'the responsibility system of enforcement'],
        safeguards: ['执法保障', 'safeguards of enforcement'],
        'criminal-interface': ['行政执法和刑事司法衔接', 'interface with criminal justice'],
        reconsideration: ['行政复议', 'administrative reconsideration'],
        'document-review': ['行政规范性文件备案审查', 'filing review of normative documents'],
        contracts: ['行政机关合同管理', 'management of contracts of organs'],
      },
      ['不属所列任何一类的填 null', 'null: none of those listed'],
    ),
    otherMatter: finding('其他需列入监督的事项', 'another matter that needs supervision'),
    method: choice(
      '方式',
      'method',
      {
        'daily-inspection': ['日常检查', 'routine inspection'],
        'file-review': ['案卷评查', 'review of case files'],
        evaluation: ['执法评议', 'evaluation'],
        special: ['专项监督', 'special supervision'],
        'single-case': ['个案监督', 'supervision of a single case'],
      },
      ['不属所列任何一种的填 null', 'null: none of those listed'],
    ),
    otherMethod: finding('属其他监督方式', 'another method of supervision'),
  }),
)
