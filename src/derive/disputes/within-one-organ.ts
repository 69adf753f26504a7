import type { MissingFact } from '../../facts'
import { ofGovernment } from '../actions/counted-organs'
import { type DeriveContext, type DerivedFact, read } from '../derived-fact'
import { isYes, missingOf } from '../maybe'

type Organ = { id: string } | { missing: readonly MissingFact[] }

/** The organ that a body is, or is part of; a body of which neither is told is one of its own. */
const organOf = (context: DeriveContext, id: string, seen: readonly string[] = []): Organ => {
  const index = context.document.positions.get('organs')?.get(id)
  const standing = read(context, 'organ.standing', index).value
  const isBranch = standing === 'affiliated' || standing === 'dispatched'
  const isOffice = standing === 'internal' || read(context, 'organ.body', index).value === 'office'
  if ((!isBranch && !isOffice) || seen.includes(id)) return { id }
  const parent = read(context, 'organ.parent', index)
  if (isBranch && !isOffice) {
    const own = ofGovernment(context, index, parent.value)
    if (isYes(own)) return { id }
    if ('missing' in own) return { missing: missingOf(own) }
  }
  if (typeof parent.value === 'string') return organOf(context, parent.value, [...seen, id])
  return parent.missing ? { missing: [parent.missing] } : { id }
}

/** Whether the sides of a dispute are units of one and the same organ. */
export const disputeWithinOneOrgan: DerivedFact = {
  name: 'dispute.withinOneOrgan',
  topicName: 'disputes',
  kind: 'flag',
  label: { zh: '争议各方同属一个机关', en: 'the sides belong to one and the same organ' },
  about: {
    zh: '由各方的 standing、body、parent 得出：内设、直属、派出机构看其所属机关；街道办事处和人民政府的直属、派出机构各为一个机关',
    en: "from the standing, body and parent of each side: an office or branch goes by the organ it is part of; subdistrict offices, and what is affiliated to or dispatched by a people's government, are organs of their own",
  },
  derive: (context) => {
    const sides = read(context, 'dispute.sides')
    if (sides.missing) return { missing: [sides.missing] }
    const ids = (sides.value as { present: readonly string[] }).present
    if (ids.length < 2) return { value: false }
    const organs = ids.map((id) => organOf(context, id))
    const known = new Set(organs.flatMap((organ) => ('id' in organ ? [organ.id] : [])))
    if (known.size > 1) return { value: false }
    const missing = organs.flatMap((organ) => ('missing' in organ ? organ.missing : []))
    return missing.length > 0 ? { missing } : { value: true }
  },
}
