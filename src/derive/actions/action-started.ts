import type { DerivedFact } from '../derived-fact'
import { happenedByDateOrSign } from '../told-of'

export const actionStarted: DerivedFact = {
  name: 'activation.started',
  topicName: 'activation',
  kind: 'flag',
  label: { zh: '已启动', en: 'started' },
  about: {
    zh: '由 startedOn 得出；没有填的，填了 startedBy 即已启动，日期以 matter.date 为准',
    en: 'from startedOn; where that is not told, what has a startedBy was started, on matter.date',
  },
  derive: (context) =>
    happenedByDateOrSign(context, 'activation.startedOn', 'activation.startedBy'),
}
