import { choice, finding, flag, owedDate, topicList } from '../field'
import { bodies } from './bodies'

const sides = {
  department: bodies.department,
  'comprehensive-enforcement-bureau': bodies['comprehensive-enforcement-bureau'],
  other: bodies.other,
}

export const complaints = topicList(
  'complaint',
  '举报、投诉、信访',
  'complaints, reports and petitions',
  () => ({
    receivedBy: choice('接到的机关', 'received by', sides),
    registered: flag('先行登记分类', 'registered and classified first'),
    result: choice('初步核实的结果', 'result of the first check', {
      'no-violation': ['未发现违法行为', 'no violation found'],
      'no-penalty-needed': ['有违法行为而无需处罚', 'a violation that needs no penalty'],
      'penalty-needed': ['需要实施行政处罚', 'a penalty is needed'],
      'transfer-needed': ['需要移送', 'it has to be transferred'],
      'management-matter': ['主要涉及管理问题', 'mainly a matter of management'],
    }),
    passedOnTo: choice('移交给', 'passed on to', sides, [
      '没有移交的填 null',
      'null: not passed on',
    ]),
    writtenMaterial: flag('形成相关书面资料', 'written material drawn up'),
    filedOn: owedDate('综合行政执法局立案日期', 'case filed by the bureau'),
    late: finding('未及时立案调查', 'not filed and investigated in time'),
    answeredBy: choice(
      '答复举报人、投诉人或信访人的机关',
      'answered by',
      { ...sides, refused: ['表示不予答复', 'the reply was refused'] },
      ['尚未答复的填 null', 'null: not answered yet'],
    ),
  }),
)
