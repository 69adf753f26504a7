import { amount, choice, date, flag, ref, text, topicList } from '../field'
import { ranks, statuses } from './bodies'

export const penalties = topicList('penalty', '行政处罚', 'penalties', () => ({
  kind: choice('种类', 'kind', {
    fine: ['罚款', 'fine'],
    warning: ['警告', 'warning'],
    confiscation: ['没收违法所得、非法财物', 'confiscation'],
    'licence-suspension': ['暂扣许可证件、责令停产停业', 'suspension of licence or business'],
    'licence-revocation': ['吊销许可证件', 'revocation of a licence'],
    'licence-withdrawal': ['撤销许可', 'withdrawal of a licence'],
    'occupation-ban': ['限制从业（一定期限内不得从事）', 'barring from an activity for a time'],
    'business-licence-revocation': ['吊销营业执照', 'revocation of the business licence'],
    detention: ['行政拘留', 'detention'],
    'order-to-correct': ['责令改正', 'order to correct'],
    'late-surcharge': [
      '逾期不缴纳罚款的加处罚款、滞纳金（执行罚，不是罚款）',
      'surcharge for late payment (a means of enforcement, no fine)',
    ],
    other: ['其他', 'other'],
  }),
  party: ref('parties', '当事人', 'party'),
  violation: ref('violations', '违法行为', 'violation'),
  by: ref('organs', '作出机关', 'imposed by'),
  amount: amount('金额（元）', 'amount in yuan'),
  basis: text('法律依据', 'legal basis'),
  basisRank: choice('法律依据的层级', 'rank of the legal basis', ranks),
  reservedToIssuerBy: choice(
    '规定应由原发证机关处理的依据',
    'provision that leaves it to the organ that issued the licence',
    ranks,
    ['没有这种规定的填 none', '"none" where there is no such provision'],
  ),
  status: choice('状态', 'status', statuses),
  decidedOn: date('作出日期', 'decided (or planned)'),
  revokedOn: date('撤销日期', 'revoked or annulled'),
  topUp: flag('补足差额', 'a top-up of an earlier fine'),
  proceedsPaidInBy: ref('organs', '上缴财政的机关', 'organ that paid the money in'),
  proceedsPaidInFull: flag('全额上缴', 'paid in full'),
  goodsHandledBy: ref('organs', '处理罚没物品的机关', 'organ that handled the goods'),
  executedBy: ref('organs', '执行处罚的机关', 'organ that executed the penalty'),
}))
