import { date, group, ref, set, text, topic } from '../field'

export const plan = topic('联动执法方案', 'the enforcement plan', () => ({
  title: text('方案名称', 'title'),
  draftedBy: ref('organs', '起草单位', 'drafted by', [
    '方案由谁起草；报批程序中的起草填 approval.draft',
    'who drafted the plan; for the drafting as a step of approval use approval.draft',
  ]),
  draftedOn: date('起草日期', 'date'),
  lead: ref('organs', '牵头单位', 'lead unit'),
  contents: set(
    '方案内容',
    'contents',
    {
      facts: ['违法事项基本情况', 'basic facts of the violation'],
      necessity: ['实行联合执法的必要性', 'necessity of joint enforcement'],
      tasks: ['工作任务（工作内容）', 'tasks (work content)'],
      lead: ['主要牵头部门', 'main lead department'],
      participants: ['参与配合部门', 'participating departments'],
      duties: ['各（配合）单位职责和分工', 'duties and division among the (cooperating) units'],
      methods: ['执法方式', 'methods'],
      steps: ['步骤', 'steps'],
      'time-limit': ['执法时限', 'time limit'],
      funds: ['执法经费', 'funds'],
      safeguards: ['保障措施', 'safeguards'],
      emergency: ['应急预案（突发事件应急处理）', 'emergency plan'],
    },
    [
      '方案任何部分写明即算，不要求单独标题',
      'stated anywhere in the plan counts; no heading of its own is needed',
    ],
  ),
  wording: group('方案正文', 'wording of the plan', {
    facts: text('违法事项基本情况', 'basic facts of the violation'),
    necessity: text('实行联合执法的必要性', 'necessity of joint enforcement'),
    tasks: text('工作任务（工作内容）', 'tasks (work content)'),
    methods: text('执法方式', 'methods'),
    steps: text('步骤', 'steps'),
    timeLimit: text('执法时限', 'time limit'),
    funds: text('执法经费', 'funds'),
    safeguards: text('保障措施', 'safeguards'),
    emergency: text('应急预案（突发事件应急处理）', 'emergency plan'),
  }),
}))
