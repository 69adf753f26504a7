import type { Value } from '../facts'
import type { DerivedFact } from './derived-fact'
import { ofSides } from './dispute-sides'

/** The digits of a division code that are common to its whole region. */
const head = (place: Exclude<Value, undefined>): string => String(place).replace(/(00){1,2}$/, '')

const isApart = (one: string, other: string): boolean =>
  !one.startsWith(other) && !other.startsWith(one)

/** Whether two sides of a dispute belong to regions of which neither takes in the other. */
export const disputeRegionsApart: DerivedFact = {
  name: 'dispute.regionsApart',
  topicName: 'disputes',
  kind: 'flag',
  label: { zh: '争议双方分属不同区域', en: 'two sides belong to different regions' },
  about: {
    zh: '由各方 organ.place 得出：互不包含的为是，市与其所辖区县不算',
    en: "from each side's organ.place: yes where neither region takes in the other, as a city does its districts",
  },
  derive: (context) => {
    const { known, missing } = ofSides(context, 'organ.place')
    const heads = known.map(head)
    if (heads.some((one) => heads.some((other) => isApart(one, other)))) return { value: true }
    return missing.length > 0 ? { missing } : { value: false }
  },
}
