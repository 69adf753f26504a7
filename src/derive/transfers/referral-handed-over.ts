import type { DerivedFact } from '../derived-fact'
import { happenedByDateOrSign } from '../told-of'

export const referralHandedOver: DerivedFact = {
  name: 'referral.handedOver',
  topicName: 'referrals',
  kind: 'flag',
  label: { zh: '已移交（移送）', en: 'handed over (referred)' },
  about: {
    zh: '由 handedOverOn 得出；没有填的，填了 handedOverBy 即已移交，日期以 matter.date 为准',
    en: 'from handedOverOn; where that is not told, what has a handedOverBy was handed over, on matter.date',
  },
  derive: (context) =>
    happenedByDateOrSign(context, 'referral.handedOverOn', 'referral.handedOverBy'),
}

export const referralCopied: DerivedFact = {
  name: 'referral.copied',
  topicName: 'referrals',
  kind: 'flag',
  label: { zh: '已抄送检察机关', en: 'copied to the procuratorate' },
  about: {
    zh: '由 copiedToProcuratorateOn 得出；没有填的，填了 copiedToSameLevel 即已抄送，日期以 matter.date 为准',
    en: 'from copiedToProcuratorateOn; where that is not told, what has a copiedToSameLevel was copied, on matter.date',
  },
  derive: (context) =>
    happenedByDateOrSign(context, 'referral.copiedToProcuratorateOn', 'referral.copiedToSameLevel'),
}
