import { choice, finding, flag, owedDate, ref, set, topicList } from '../field'
import { bodies, levels } from './bodies'

export const supervisionLeads = topicList(
  'supervisionLead',
  '执法监督线索',
  'leads for enforcement supervision',
  () => ({
    by: choice('发现机构', 'found by', bodies),
    organ: ref('organs', '所涉行政执法机关', 'organ concerned'),
    found: set(
      '发现的问题',
      'what was found',
      {
        omission: ['未依法履行法定职责', 'statutory duties are not performed by law'],
        'unlawful-act': ['违法的行政执法行为', 'unlawful enforcement act'],
        'improper-act': ['不当的行政执法行为', 'improper enforcement act'],
      },
      [
        '司法所发现的线索，填线索所指的问题，不必已经查实',
        'of a lead that a judicial office comes upon: what it points to, proven or not',
      ],
    ),
    inCoordination: flag('在执法协调工作中发现', 'found in coordination work', [
      '未填的，按在协调工作中发现判断',
      'where it is left out, taken to be so',
    ]),
    otherMatter: finding('其他应列入执法监督的事项', 'another matter that calls for supervision'),
    submittedOn: owedDate(
      '提交、抄送司法行政机关日期',
      'submitted or copied to the judicial organ',
      [
        '提交指交其处理，只报送备查的不填；抄送的文书（包括抄送一份通知书）载明有关情况即可',
        'submitted: for it to deal with; leave out what was sent for the file only. Copied: any paper that tells what was found, a copy of a notice too',
      ],
    ),
    to: choice('提交、抄送对象', 'submitted or copied to', bodies),
    toLevel: choice('接收机关层级', 'level of the receiver', levels),
    toSameLevel: flag('接收机关为同级', 'the receiver is of the same level', [
      '与抄送的指导机构同级',
      'of the level of the guidance body that sends the copy',
    ]),
    handledOn: owedDate(
      '司法行政机关作出监督处理决定日期',
      'supervisory decision by the judicial organ',
    ),
  }),
)
