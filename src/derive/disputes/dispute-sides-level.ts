import { vocabulary } from '../../facts'
import type { DerivedFact } from '../derived-fact'
import { common, ofSides } from './dispute-sides'

export const disputeSidesLevel: DerivedFact = {
  name: 'dispute.sidesLevel',
  topicName: 'disputes',
  kind: 'choice',
  label: { zh: '争议各方的共同层级', en: 'level that all sides share' },
  about: {
    zh: '由各方 organ.level 得出；层级不同的为 null',
    en: "from each side's organ.level; null: different levels",
  },
  get values() {
    return vocabulary.facts.get('organ.level')?.values ?? {}
  },
  derive: (context) => common(ofSides(context, 'organ.level'), (level) => level as string | null),
}
