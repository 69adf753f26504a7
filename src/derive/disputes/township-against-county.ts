import type { DerivedFact } from '../derived-fact'
import { ofSides } from './dispute-sides'

export const townshipAgainstCounty: DerivedFact = {
  name: 'dispute.townshipAgainstCounty',
  topicName: 'disputes',
  kind: 'flag',
  label: {
    zh: '乡镇（街道）与县级机关之间的争议',
    en: 'between a township (sub-district) and a county organ',
  },
  about: {
    zh: '由各方 organ.level 得出：只有乡级和县级，且二者都有',
    en: "from each side's organ.level: township and county, both and no other",
  },
  derive: (context) => {
    const { known, missing } = ofSides(context, 'organ.level')
    if (known.some((level) => level !== 'township' && level !== 'county')) return { value: false }
    if (missing.length > 0) return { missing }
    return { value: known.includes('township') && known.includes('county') }
  },
}
