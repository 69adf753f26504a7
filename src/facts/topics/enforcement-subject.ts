import { choice, finding, ref, topic } from '../field'

export const enforcementSubject = topic(
  '执法主体范围',
  'whether a body is an enforcement subject',
  () => ({
    organ: ref('organs', '所问机关或组织', 'body asked about', [
      '主体资格写在 organs 的 standing',
      'its standing is said in "organs"',
    ]),
  }),
)

export const enforcementAct = topic(
  '行政执法行为范围',
  'whether an act is an act of administrative enforcement',
  () => ({
    kind: choice('行为种类', 'kind of act', {
      penalty: ['行政处罚', 'administrative penalty'],
      licence: ['行政许可', 'administrative licence'],
      coercion: ['行政强制', 'administrative coercion'],
      levy: ['行政征收', 'administrative levy'],
      requisition: ['行政征用', 'administrative requisition'],
      payment: ['行政给付', 'administrative payment'],
      inspection: ['行政检查', 'administrative inspection'],
      other: ['其他', 'other'],
    }),
    exerciseOfPower: finding(
      '属依法行使行政职权、履行行政职责的其他行为',
      'another act by which powers are exercised or duties performed by law',
    ),
  }),
)
