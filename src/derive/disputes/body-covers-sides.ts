import type { MissingFact } from '../../facts'
import type { DerivedFact } from '../derived-fact'
import { read } from '../derived-fact'
import { ofSides } from './dispute-sides'

/** Digits of a division code that a body of each level has in common with its whole region. */
export const DIGITS: Record<string, number> = {
  national: 0,
  provincial: 2,
  municipal: 4,
  county: 6,
  township: 6,
}

export const bodyCoversSides: DerivedFact = {
  name: 'dispute.bodyCoversSides',
  topicName: 'disputes',
  kind: 'flag',
  label: {
    zh: '受理机构的区域包括争议各方',
    en: 'the region of the body addressed takes in every side',
  },
  about: {
    zh: '由 dispute.application.toLevel、toPlace 和各方 organ.place 得出',
    en: "from dispute.application.toLevel and toPlace and each side's organ.place",
  },
  derive: (context) => {
    const level = read(context, 'dispute.application.toLevel')
    const place = read(context, 'dispute.application.toPlace')
    const sides = ofSides(context, 'organ.place')
    if (level.value === null || place.value === null) return { value: false }
    const unknown = [level.missing, place.missing].flatMap((each) => each ?? ([] as MissingFact[]))
    if (unknown.length > 0) return { missing: [...unknown, ...sides.missing] }
    const head = String(place.value).slice(0, DIGITS[String(level.value)])
    if (sides.known.some((side) => !String(side).startsWith(head))) return { value: false }
    return sides.missing.length > 0 ? { missing: sides.missing } : { value: true }
  },
}
