import { type DerivedFact, read } from '../derived-fact'
import { statusValues } from '../status-values'

/** Whether holding a case back is planned or has begun; begun where it is not said to be planned. */
export const delayStatus: DerivedFact = {
  name: 'transfer.delayStatus',
  topicName: 'transfers',
  kind: 'choice',
  label: { zh: '拖延、压案的状态', en: 'status of the delay' },
  about: {
    zh: '由 transfer.delayPlanned 得出；没有填的，为已拖延',
    en: 'from transfer.delayPlanned; where that is not told, the delay has begun',
  },
  values: statusValues,
  derive: (context) => ({
    value: read(context, 'transfer.delayPlanned').value === true ? 'proposed' : 'done',
  }),
}
