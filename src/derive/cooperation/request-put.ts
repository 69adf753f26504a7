import type { DerivedFact } from '../derived-fact'
import { happenedByDateOrSign } from '../told-of'

/** Whether a request for assistance has reached the organ that is asked. */
export const requestPut: DerivedFact = {
  name: 'request.put',
  topicName: 'assistance',
  kind: 'flag',
  label: { zh: '协助请求已提出', en: 'the request has been put' },
  about: {
    zh: '由 receivedOn 得出，为 null 或者未到的，尚在拟议；没有填的，写明请求内容即已提出，日期以 matter.date 为准',
    en: 'from receivedOn: where it is null or lies ahead, the request is only planned; where it is not told, a request that is described has been put, on matter.date',
  },
  derive: (context) =>
    happenedByDateOrSign(
      context,
      'request.receivedOn',
      'request.from',
      'request.to',
      'request.inWriting',
      'request.ground',
      'request.subject',
    ),
}
