import type { DerivedFact } from '../derived-fact'
import { DIGITS } from './body-covers-sides'
import { ofSides } from './dispute-sides'

const isApart = (codes: readonly string[], digits: number): boolean =>
  new Set(codes.map((code) => code.slice(0, digits))).size > 1

/** Whether the sides of a dispute belong to different governments: of different levels, or places. */
export const disputeSidesApart: DerivedFact = {
  name: 'dispute.sidesApart',
  topicName: 'disputes',
  kind: 'flag',
  label: {
    zh: '争议各方不属于同一级、同一地方的人民政府',
    en: 'the sides belong to governments of different levels or places',
  },
  about: {
    zh: '由各方 organ.level、organ.place 得出：层级不同，或者层级相同而该层级的区划不同的为是',
    en: "from each side's organ.level and organ.place: yes if the levels differ, or they are the same and the divisions of that level differ",
  },
  derive: (context) => {
    const levels = ofSides(context, 'organ.level')
    const places = ofSides(context, 'organ.place')
    const [level, ...others] = new Set(levels.known)
    if (others.length > 0) return { value: true }
    const missing = [...levels.missing, ...places.missing]
    if (levels.missing.length > 0) return { missing }
    const codes = places.known.flatMap((place) => (place === null ? [] : [String(place)]))
    if (isApart(codes, DIGITS[String(level)] ?? 0)) return { value: true }
    return missing.length > 0 ? { missing } : { value: false }
  },
}
