import { choice, finding, flag, owedDate, topic } from '../field'

/** A party does not perform an administrative decision. */
export const nonPerformance = topic(
  '当事人不履行行政决定',
  'a decision that the party does not perform',
  () => ({
    unperformed: flag('当事人不履行行政决定', 'the party does not perform the decision'),
    means: choice('采取的方式', 'means taken', {
      'own-enforcement': ['依法予以强制执行', 'compulsory enforcement by itself, by law'],
      'court-application': ['申请人民法院强制执行', "application to the people's court"],
      other: ['其他', 'other'],
    }),
    actedOn: owedDate('强制执行或申请日期', 'enforced, or applied to the court', [
      '尚未采取的填 null',
      'null: not yet',
    ]),
    neglected: finding('不强制执行也不申请', 'neither enforced nor applied for'),
  }),
)
