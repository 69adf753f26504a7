import { choice, date, finding, flag, owedDate, ref, topic } from '../field'

export const activation = topic(
  '启动行动',
  'activation of the action',
  () => ({
    lead: ref('organs', '牵头单位', 'lead unit'),
    leadCoordinatedOn: date('牵头单位协调组织日期', 'date the lead coordinated the units', [
      '填 null 即牵头单位没有协调其他单位',
      'null: the lead has brought no other unit in',
    ]),
    firstReceiver: choice(
      '先行受理或查处的单位',
      'unit that received or handled the matter first',
      {
        lead: ['牵头单位', 'lead unit'],
        cooperating: ['配合单位', 'cooperating unit'],
      },
    ),
    leadAskedOn: owedDate('提请牵头单位日期', 'date the lead was asked to organise'),
    startedBy: choice('自行启动的单位', 'unit that started it', {
      lead: ['牵头单位', 'lead unit'],
      cooperating: ['配合单位', 'cooperating unit'],
    }),
    startedOn: owedDate('启动日期', 'date of start'),
    late: finding('启动不及时', 'not started in time'),
    accordingToPlan: flag('按工作方案实施', 'carried out by the work plan'),
  }),
  ['已需开展或上级要求时，由谁、如何启动', 'who starts it and how, once it is needed or ordered'],
)
