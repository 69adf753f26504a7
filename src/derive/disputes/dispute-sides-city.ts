import type { DerivedFact } from '../derived-fact'
import { common, ofSides } from './dispute-sides'

export const disputeSidesCity: DerivedFact = {
  name: 'dispute.sidesCity',
  topicName: 'disputes',
  kind: 'division',
  label: { zh: '争议各方同属的设区市', en: 'prefecture-level city that all sides belong to' },
  about: {
    zh: '由各方 organ.place 的前四位代码得出；不同的为 null',
    en: "from the first four digits of each side's organ.place; null: different ones",
  },
  derive: (context) =>
    common(ofSides(context, 'organ.place'), (place) => `${String(place).slice(0, 4)}00`),
}
