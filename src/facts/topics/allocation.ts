import { choice, flag, owedDate, set, topic } from '../field'

/** Under which rule on the split of supervision and penalty powers a carved-over matter falls. */
export const allocation = topic('职责分工', 'division of duties on a carved-over matter', () => ({
  category: choice(
    '事项类别',
    'kind of matter',
    {
      'permit-held': ['已取得相关行政许可', 'a permit is held'],
      'permit-not-held': ['未取得相关行政许可', 'a permit is needed and not held'],
      'duty-unperformed': ['当事人没有按期履行义务', 'a duty was not performed in time'],
      'standard-not-met': [
        '未达到行业标准和技术规范要求',
        'an industry standard or technical norm is not met',
      ],
      qualification: ['资格、资质类', 'a matter of qualification'],
    },
    [
      '填许可证是否有效取得；后三类为不以许可有无划分的事项。都不是的填 null',
      'held means validly held; the last three are matters not divided by permit. null: none of these',
    ],
  ),
  penalisable: flag(
    '依法可以（需要）给予行政处罚',
    'an administrative penalty may (need) be imposed by law',
  ),
  rectificationDemandedOn: owedDate(
    '职能部门督促整改、责令改正或补办手续的日期',
    'the department demanded rectification, correction or a permit',
    ['尚未提出的填 null', 'null: not yet'],
  ),
  rectificationForm: set('整改要求的形式', 'form of that demand', {
    urged: ['督促整改', 'urged to put it right'],
    'time-limited-correction': ['责令限期改正', 'ordered to correct within a time limit'],
    'make-up-procedures': ['责令补办手续', 'ordered to make up the formalities'],
  }),
}))
