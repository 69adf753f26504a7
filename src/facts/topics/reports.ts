import { choice, date, group, owedDate, ref, set, text, topic } from '../field'
import { bodies } from './bodies'

export const report = topic('执法结束报告', 'report after the action', () => ({
  form: choice(
    '行动形式',
    'form of the action',
    {
      coordinated: ['协同执法', 'coordinated enforcement'],
      joint: ['联合执法', 'joint enforcement'],
    },
    [
      '依法律性质；已填 action.form 或 initiation 的可不填，不能与其不同。报告所称形式不决定报送对象',
      'by legal nature; may be left out where action.form or "initiation" tells it, and cannot differ from it. What the report calls itself does not decide to whom it goes',
    ],
  ),
  by: choice('报告者', 'written by', {
    'lead-unit': ['牵头单位', 'the lead unit'],
    other: ['其他单位', 'another unit'],
  }),
  organ: ref('organs', '报告单位（具体机关）', 'reporting organ'),
  wording: group('报告正文', 'wording of the report', {
    course: text('执法情况', 'course of the enforcement'),
    effect: text('执法效果评估', 'evaluation of the effect'),
  }),
  endedOn: date('行动结束日期', 'end of the action'),
  submittedOn: owedDate('报送日期', 'submitted'),
  to: set('报送对象', 'submitted to', {
    'judicial-administration': bodies['judicial-administration'],
    'people-government': bodies['people-government'],
    other: bodies.other,
  }),
  attached: set('所附材料', 'attached', {
    'situation-report': ['执法情况报告', 'report on the enforcement'],
    documents: ['执法文书', 'enforcement documents'],
    'closing-report': ['结案报告', 'closing report'],
    summary: ['执法总结', 'summary'],
    effect: ['执法效果评估', 'evaluation of the effect'],
    appraisal: ['对各参与部门的评价', 'appraisal of each participating department'],
  }),
}))

export const progress = topic('任务落实情况报告', 'report on the tasks of the action', () => ({
  toGovernmentOfficeOn: owedDate('报政府办公室日期', 'to the government office'),
  toJudicialOn: owedDate('报司法行政部门日期', 'to the judicial-administration department'),
}))
