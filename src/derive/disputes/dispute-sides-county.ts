import type { DerivedFact } from '../derived-fact'
import { common, ofSides } from './dispute-sides'

export const disputeSidesCounty: DerivedFact = {
  name: 'dispute.sidesCounty',
  topicName: 'disputes',
  kind: 'division',
  label: { zh: '争议各方同属的县级区划', en: 'county that all sides belong to' },
  about: {
    zh: '由各方 organ.place 的六位代码得出；不同的为 null',
    en: "from the six digits of each side's organ.place; null: different ones",
  },
  derive: (context) => common(ofSides(context, 'organ.place'), String),
}
