import { choice, date, finding, flag, owedDate, ref, topicList } from '../field'
import { bodies, statuses } from './bodies'

export const referrals = topicList(
  'referral',
  '线索移交和涉罪移送',
  'hand-over of leads and criminal referral',
  () => ({
    by: ref('organs', '发现机关', 'organ that found it'),
    kind: choice('内容', 'content', {
      'other-violation': ['其他违法线索', 'lead on another violation'],
      'suspected-crime': ['涉嫌犯罪', 'suspected crime'],
      'administrative-case': [
        '公安机关认为不需追究刑事责任但应作出行政处理的案件',
        'a case in which the police find no crime to prosecute, but administrative action is needed',
      ],
    }),
    foundOn: date('发现日期', 'found'),
    inJointAction: flag('在联合执法中发现', 'found in joint enforcement'),
    handedOverBy: choice('移交者', 'handed over by', {
      'lead-unit': ['牵头部门', 'the lead unit'],
      'cooperating-unit': ['配合单位', 'a cooperating unit'],
      'enforcement-organ': ['行政执法机构', 'the enforcement organ'],
    }),
    handedOverOn: owedDate('移交（移送）日期', 'handed over (referred)'),
    to: choice('接收机关', 'to', {
      'competent-organ': ['有管辖权的执法机关', 'the competent enforcement organ'],
      'judicial-organ': ['司法机关', 'judicial organ'],
      'public-security': bodies['public-security'],
      other: bodies.other,
    }),
    policeCompetent: finding(
      '公安机关对该违法线索有管辖权',
      'the police are competent for that violation',
    ),
    late: finding('未及时', 'not in time'),
    departmentsInformedOn: date('向相关部门通报日期', 'departments concerned informed'),
    copiedToProcuratorateOn: date('抄送检察机关日期', 'copied to the procuratorate'),
    copiedToSameLevel: flag('抄送的是同级检察机关', 'it is the procuratorate of the same level', [
      '与移送机关同级、同一行政区划的检察机关；只抄送上级、下级或者其他地方检察机关的填 false，另外也抄送同级的填 true',
      'of the level and place of the organ that refers: false where the copy went only to a higher or lower one or to that of another place; true where it went to that of the same level as well',
    ]),
    fineInstead: flag('已经以罚代刑', 'a fine took the place of referral', [
      '尚在拟议的不填此项，只填 fineInsteadStatus',
      'leave out what is only planned: say it in fineInsteadStatus',
    ]),
    fineInsteadStatus: choice('以罚代移送的处罚的状态', 'status of that fine', statuses, [
      '拟以罚款结案而不移送的，填 proposed',
      'proposed: the plan is to close the case with a fine and not to refer it',
    ]),
    noProsecution: flag(
      '公安机关认为不需追究刑事责任',
      'the police find that no crime is to be prosecuted',
    ),
    administrativeActionNeeded: flag('应作出行政处理', 'administrative action is needed'),
    returnedOn: owedDate('公安机关移送行政机构日期', 'sent back by the police', [
      '内容为 administrative-case 的，填 handedOverOn 亦可，两者不得不同',
      'of an administrative-case handedOverOn says the same; the two cannot differ',
    ]),
  }),
)
