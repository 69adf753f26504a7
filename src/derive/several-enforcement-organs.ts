import type { MissingFact } from '../facts'
import { type DeriveContext, type Derived, type DerivedFact, read } from './derived-fact'

const PARTS = ['internal', 'affiliated', 'dispatched']
const ENFORCEMENT = ['organ', 'authorised-by-law', 'entrusted']

interface Listed {
  /** The organ that the body is, or is part of, where that is known. */
  organ: string | undefined
  isEnforcement: boolean | undefined
  missing: readonly MissingFact[]
}

/** What is known of one listed body: which organ it belongs to, and whether that one counts. */
const look = (context: DeriveContext, id: string, seen: readonly string[] = []): Listed => {
  const index = context.document.positions.get('organs')?.get(id)
  const standing = read(context, 'organ.standing', index)
  if (typeof standing.value !== 'string')
    return { organ: undefined, isEnforcement: undefined, missing: lacking(standing.missing) }
  if (!PARTS.includes(standing.value))
    return { organ: id, isEnforcement: ENFORCEMENT.includes(standing.value), missing: [] }
  const parent = read(context, 'organ.parent', index)
  if (typeof parent.value !== 'string' || seen.includes(id))
    return { organ: undefined, isEnforcement: undefined, missing: lacking(parent.missing) }
  return look(context, parent.value, [...seen, id])
}

const lacking = (missing: MissingFact | undefined) => (missing ? [missing] : [])

/**
 * Whether two or more distinct enforcement organs are on a list. A body whose standing or parent is
 * not known may be one more or none.
 */
const severalOn = (context: DeriveContext, name: string): Derived => {
  const list = read(context, name)
  if (list.value === undefined) return { missing: lacking(list.missing) }
  const ids = (list.value as { present: readonly string[] }).present
  const bodies = ids.map((id) => look(context, id))
  const certain = bodies.filter(({ isEnforcement }) => isEnforcement)
  const open = bodies.filter(({ isEnforcement }) => isEnforcement === undefined)
  const least = new Set(certain.map(({ organ }) => organ)).size
  if (least >= 2) return { value: true }
  return least + open.length < 2
    ? { value: false }
    : { missing: open.flatMap(({ missing }) => missing) }
}

const several = (name: string, list: string, zh: string, en: string): DerivedFact => ({
  name,
  topicName: 'initiation',
  kind: 'flag',
  label: { zh, en },
  about: {
    zh: `由 ${list} 和各机关的 standing、parent 得出：法定行政机关、法律法规授权的组织、依法受委托的组织计入，仅规章授权、委托不合法或无资格的不计；同一机关的内设、派出机构只计一次`,
    en: `from ${list} and the standing and parent of each: organs, bodies authorised by law or regulation and lawfully entrusted units count; those authorised by a government rule only, unlawfully entrusted or without standing do not; offices of one organ count once`,
  },
  derive: (context) => severalOn(context, list),
})

export const severalCompetentOrgans = several(
  'initiation.severalCompetentOrgans',
  'initiation.competentOrgans',
  '两个以上行政执法机关有管辖权',
  'two or more enforcement organs are competent',
)

export const severalParticipants = several(
  'initiation.severalParticipants',
  'initiation.participants',
  '两个以上行政执法机关参加',
  'two or more enforcement organs take part',
)

export const severalInspecting = several(
  'initiation.severalInspecting',
  'initiation.sameInspected.organs',
  '两个以上行政执法机关提出检查',
  'two or more enforcement organs propose inspections',
)
