import { choice, date, finding, flag, term, topic } from '../field'

export const checkFinding = topic(
  '监督检查、评议考核发现的问题',
  'what a check or an assessment found',
  () => ({
    unlawful: finding('执法行为违法', 'an act of enforcement is unlawful'),
    improper: finding('执法行为不当', 'an act of enforcement is improper'),
    correction: choice(
      '法制机构的处理',
      'what the legal-affairs body did',
      {
        corrected: ['予以纠正（责令改正）', 'corrected it (ordered correction)'],
        'left-alone': ['不予纠正', 'left it alone'],
      },
      ['尚未处理的填 null', 'null: nothing done yet'],
    ),
    orderReceivedOn: date('执法部门收到责令改正日期', 'order to correct received'),
    term: term('改正期限', 'term for correction', [
      '责令改正的文书自己所定，自收到次日起算；没有定期限的填 null',
      'set by the order itself, counted from the day after reception; null: it sets none',
    ]),
  }),
)

export const refusedCorrection = topic('拒不改正', 'refusal to correct', () => ({
  refused: flag('执法部门拒不改正', 'the department refuses to correct', [
    '拒绝的是对违法、不当执法行为的改正；checkFinding 另有填写的，以其认定为准',
    'refuses to correct an unlawful or improper act; where "checkFinding" is told, its findings show whether it is one',
  ]),
}))
