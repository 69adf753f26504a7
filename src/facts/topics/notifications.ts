import { choice, finding, owedDate, topicList } from '../field'
import { bodies, ranks } from './bodies'

/** What one organ owes another to be told of. */
export const notifications = topicList(
  'notification',
  '机关之间的通报和告知',
  'what one organ tells another',
  () => ({
    about: choice('通报事由', 'about', {
      'case-result': ['综合行政执法局的案件处理结果', "result of the bureau's case"],
      'licence-sanction': [
        '应由原发证机关撤销、吊销许可或限制从业',
        'a licence to be revoked, or an activity barred, by the organ that issued it',
      ],
      'business-licence-revocation': ['应吊销营业执照', 'a business licence to be revoked'],
      'permit-follow-up': ['当事人办理许可的后续情况', 'how the party went on with its permit'],
      'unlicensed-activity': [
        '涉嫌未取得许可擅自从事活动',
        'activity suspected to be carried on without a permit',
      ],
    }),
    basis: choice('所依据规定的层级', 'rank of the provision relied on', ranks, [
      '应撤销、吊销或限制从业的规定属何层级',
      'rank of the provision under which it is to be revoked or barred',
    ]),
    to: choice('被通报机关', 'to', bodies),
    givenOn: owedDate('通报日期', 'given', ['尚未通报的填 null', 'null: not yet']),
    actedOn: owedDate('被通报机关核实处理日期', 'verified and acted upon by the organ told', [
      '尚未处理的填 null',
      'null: not yet',
    ]),
    late: finding('未及时通报（含不通报）', 'not given in time, or not at all'),
  }),
)
