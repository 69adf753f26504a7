import type { MissingFact } from '../../facts'
import { type DerivedFact, read } from '../derived-fact'
import { competentOrganCount } from './competent-organ-count'

/** The one organ that the law makes competent. */
export const competentOrgan: DerivedFact = {
  name: 'approval.competentOrgan',
  topicName: 'approval',
  kind: 'ref',
  label: { zh: '独立查处的法定行政执法机关', en: 'the one organ competent by law' },
  about: {
    zh: '从 approval.statutoryOrgan；没有说明的，为 initiation.competentOrgans 中唯一的机关',
    en: 'approval.statutoryOrgan; where that is not told, the only organ of initiation.competentOrgans',
  },
  derive: (context) => {
    const stated = read(context, 'approval.statutoryOrgan')
    if (stated.value !== undefined) return { value: stated.value }
    const count = competentOrganCount.derive(context)
    const { value } = read(context, 'initiation.competentOrgans')
    if (!('value' in count) || value === undefined)
      return { missing: [stated.missing as MissingFact] }
    const [only] = (value as { present: readonly string[] }).present
    return count.value === 1 && only !== undefined
      ? { value: only }
      : { missing: [stated.missing as MissingFact] }
  },
}
