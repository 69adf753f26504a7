import { choice, date, finding, flag, group, ref, refs, set, topic } from '../field'
import { bodies } from './bodies'

export const action = topic('联动执法行动', 'the action', () => ({
  form: choice(
    '法律形式',
    'legal form',
    {
      coordinated: ['协同执法', 'coordinated enforcement'],
      joint: ['联合执法', 'joint enforcement'],
    },
    [
      '依法律性质：一个机关独立查处而需协助的为协同；依法可由多个机关查处的为联合。可不填，由 initiation 各事实得出',
      'by legal nature: coordinated where one organ is competent and needs help, joint where several are; may be left to follow from the facts of "initiation"',
    ],
  ),
  namedAs: choice('方案所称形式', 'form named on the plan', {
    coordinated: ['协同执法', 'coordinated enforcement'],
    joint: ['联合执法', 'joint enforcement'],
  }),
  type: choice('类型', 'type', {
    temporary: ['临时性', 'temporary'],
    phased: ['阶段性', 'phased'],
    'long-term': ['长期性', 'long-term'],
  }),
  leads: refs('organs', '牵头单位', 'lead units'),
  cooperating: refs('organs', '配合单位', 'cooperating units'),
  mainDutyOrgan: ref('organs', '承担主要职责的机关', 'organ with the main duty'),
  unifiedOrganisation: flag('有统一的组织', 'has a unified organisation'),
  organisedBy: choice(
    '组织协调者',
    'who organises and coordinates',
    {
      'statutory-organ': ['法定行政执法机关', 'the statutory enforcement organ'],
      'judicial-administration': bodies['judicial-administration'],
      'lead-unit': ['牵头单位', 'the lead unit'],
      other: ['其他', 'another body'],
    },
    [
      '具体组织协调行动的机关；谁批准填 approval.decision',
      'who runs the action; who approves it is told in approval.decision',
    ],
  ),
  startedOn: date('开始日期', 'start'),
  endedOn: date('结束日期', 'end'),
  coopStaffSent: flag(
    '配合单位按方案派出相应数量的执法人员',
    'cooperating units sent officers in the number that the plan asks for',
    ['派了而人数不足的填 false', 'false where fewer were sent'],
  ),
  coopEquipment: flag(
    '配合单位提供了必要的装备、技术等保障',
    'cooperating units gave the equipment and technical support that was necessary',
    ['没有必要提供的填 true', 'true where none was necessary'],
  ),
  leadDutiesDone: flag(
    '牵头部门履行主体执法职权和组织指挥职责',
    'the lead exercised its main powers and organised and commanded the action',
  ),
  planFollowed: flag(
    '按工作方案和牵头单位统一安排行动',
    "acts by the work plan and the lead unit's arrangements",
  ),
  ordersFollowed: flag('听从统一指挥', 'unified command was followed'),
  cooperatedClosely: flag(
    '配合（参与）部门密切配合',
    'the cooperating or participating departments cooperated closely',
  ),
  tasksDone: flag('完成方案确定的任务', 'tasks of the plan were done'),
  overlapField: flag('属存在交叉管辖的领域', 'a field of overlapping jurisdiction'),
  keyField: finding('属重点执法领域', 'a key field of enforcement', [
    '食品药品、安全生产、公共安全、公共利益、环境保护是文本列明的重点领域',
    'named as such: food and drugs, work safety, public safety, public interest, environment',
  ]),
  longTermMechanism: flag('建立长效机制', 'a long-term mechanism is set up'),
  doubleRandom: group('“双随机、一公开”', 'double-random inspection with publication', {
    subjectsDrawn: flag('随机抽取检查对象', 'subjects drawn at random'),
    inspectorsDrawn: flag('随机选派执法人员', 'inspectors drawn at random'),
    resultsPublished: flag('结果公开', 'results published'),
  }),
  enforcementMatters: set('执法规范', 'rules of conduct followed', {
    recording: ['全过程记录', 'full-process recording'],
    publicity: ['执法公示', 'publicity of enforcement'],
  }),
}))
