import type { DerivedFact } from '../derived-fact'
import { ofSides } from './dispute-sides'

export const verticalSide: DerivedFact = {
  name: 'dispute.verticalSide',
  topicName: 'disputes',
  kind: 'flag',
  label: { zh: '争议一方实行垂直管理', en: 'a side is vertically managed' },
  about: { zh: '由各方 organ.vertical 得出', en: "from each side's organ.vertical" },
  derive: (context) => {
    const { known, missing } = ofSides(context, 'organ.vertical')
    if (known.includes(true)) return { value: true }
    return missing.length > 0 ? { missing } : { value: false }
  },
}
