import { date, flag, ref, set, topicList } from '../field'

export const support = topicList(
  'supporter',
  '对联合执法的支持配合',
  'support of joint enforcement',
  {
    organ: ref('organs', '机关', 'organ'),
    given: flag('积极支持和配合', 'supports and cooperates actively'),
    conduct: set(
      '不当行为',
      'conduct against it',
      {
        shifting: ['推诿', 'shifts responsibility'],
        blocking: ['阻拦', 'blocks'],
        interfering: ['干扰', 'interferes'],
        slackening: ['懈怠', 'slackens'],
      },
      ['没有的填 []', '[] says that there was none'],
    ),
    on: date('日期', 'date'),
  },
  [
    '辖区、系统内各执法机关对联合执法的态度，不限于参加单位',
    'of every organ of the area or system, not only of those taking part',
  ],
)
