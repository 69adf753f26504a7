import type { Value } from '../../facts'
import type { DerivedFact } from '../derived-fact'
import { ofSides } from './dispute-sides'

/** The digits of a division code that are common to its whole region. */
const head = (place: Exclude<Value, undefined>): string => String(place).replace(/(00){1,2}$/, '')

const isApart = (one: string, other: string): boolean =>
  !one.startsWith(other) && !other.startsWith(one)

/** Whether each two sides of a dispute belong to regions of which neither takes in the other. */
export const disputeRegionsApart: DerivedFact = {
  name: 'dispute.regionsApart',
  topicName: 'disputes',
  kind: 'flag',
  label: { zh: '争议各方分属不同区域', en: 'no two sides belong to one region' },
  about: {
    zh: '由各方 organ.place 得出：两两互不包含的为是，市与其所辖区县不算；三方以上有两方同属一区域的为否',
    en: "from each side's organ.place: yes where no region takes in another, as a city does its districts; no where two of several sides are of one region",
  },
  derive: (context) => {
    const { known, missing } = ofSides(context, 'organ.place')
    const heads = known.map(head)
    const pairs = heads.flatMap((one, i) => heads.slice(i + 1).map((other) => isApart(one, other)))
    if (pairs.includes(false)) return { value: false }
    return missing.length > 0 ? { missing } : { value: pairs.length > 0 }
  },
}
