import { type DerivedFact, read } from '../derived-fact'
import { anyOf } from '../maybe'
import { happenedByDateOrSign } from '../told-of'

export const disputeBrought: DerivedFact = {
  name: 'dispute.brought',
  topicName: 'disputes',
  kind: 'flag',
  label: { zh: '争议已提请协调', en: 'the dispute has been brought for coordination' },
  about: {
    zh: '由 application.on 得出；已经协调的即已提请',
    en: 'from application.on; what has been coordinated has been brought',
  },
  derive: (context) => {
    const application = happenedByDateOrSign(
      context,
      'dispute.application.on',
      'dispute.application.by',
    )
    const { value: coordinated, missing } = read(context, 'dispute.coordination')
    return anyOf([application, missing ? { missing: [missing] } : { value: coordinated === true }])
  },
}
