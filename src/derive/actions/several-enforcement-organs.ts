import type { MissingFact, SetValue, Value } from '../../facts'
import { type DeriveContext, type Derived, type DerivedFact, read } from '../derived-fact'
import { anyOf, isYes, type Maybe, missingOf, NO, YES } from '../maybe'

const PARTS = ['internal', 'affiliated', 'dispatched']
const ENFORCEMENT = ['organ', 'authorised-by-law', 'entrusted']

const APART = 'initiation.entrustedApart'

interface Listed {
  /** The organ that the body is, or is part of, where that is known. */
  organ: string | undefined
  /** The organ whose power it exercises: of an entrusted unit, the one that entrusts it. */
  principal: string | undefined
  isEnforcement: boolean | undefined
  missing: readonly MissingFact[]
}

/** What is known of one listed body: which organ it belongs to, and whether that one counts. */
const look = (context: DeriveContext, id: string, seen: readonly string[] = []): Listed => {
  const index = context.document.positions.get('organs')?.get(id)
  const standing = read(context, 'organ.standing', index)
  if (typeof standing.value !== 'string') return unknown(standing.missing)
  const isWhole = !PARTS.includes(standing.value)
  const isEnforcement = ENFORCEMENT.includes(standing.value)
  const itself = { organ: id, principal: id, isEnforcement: true, missing: [] }
  if (isWhole && standing.value !== 'entrusted') return { ...itself, isEnforcement }
  const parent = read(context, 'organ.parent', index)
  if (!isWhole && standing.value !== 'internal') {
    const own = ofGovernment(context, index, parent.value)
    if (!('value' in own)) return unknown(...missingOf(own))
    if (isYes(own)) return itself
  }
  const above =
    typeof parent.value === 'string' && !seen.includes(id)
      ? look(context, parent.value, [...seen, id])
      : unknown(parent.missing)
  return isWhole ? entrustedBy(id, parent.value === null ? id : above.principal, above) : above
}

/**
 * Whether an affiliated or dispatched body belongs to a government: then it is an organ of its own. Where
 * the kind of neither the body nor what it belongs to is told, it is taken for a branch.
 */
const ofGovernment = (context: DeriveContext, index: number | undefined, parent: Value): Maybe => {
  const { value, missing } = read(context, 'organ.body', index)
  if (value === 'subdistrict-office') return YES
  if (value === 'office' || typeof parent !== 'string') return NO
  const above = read(context, 'organ.body', context.document.positions.get('organs')?.get(parent))
  if (above.missing) return missing ? NO : { missing: [above.missing] }
  if (above.value !== 'people-government') return NO
  return missing ? { missing: [missing] } : YES
}

const entrustedBy = (organ: string, principal: string | undefined, above: Listed): Listed => ({
  organ,
  principal,
  isEnforcement: true,
  missing: principal === undefined ? above.missing : [],
})

const unknown = (...missing: readonly (MissingFact | undefined)[]): Listed => ({
  organ: undefined,
  principal: undefined,
  isEnforcement: undefined,
  missing: missing.flatMap((each) => each ?? []),
})

const distinct = (ids: readonly (string | undefined)[]) =>
  new Set(ids.filter((id) => id !== undefined)).size

/**
 * Whether two or more distinct enforcement organs are among these. A body whose standing or parent is
 * not known may be one more or none. Whether units that exercise the power of one organ, or that
 * organ itself beside them, are several is for a human to find.
 */
const severalAmong = (context: DeriveContext, ids: readonly string[]): Derived => {
  const bodies = ids.map((id) => look(context, id))
  const certain = bodies.filter(({ isEnforcement }) => isEnforcement)
  const open = bodies.filter(({ isEnforcement }) => isEnforcement === undefined)
  const apart = read(context, APART)
  const organs = distinct(certain.map(({ organ }) => organ))
  const principals = distinct(certain.map(({ principal }) => principal))
  if (principals >= 2 || (apart.value === true && organs >= 2)) return { value: true }
  const isOne = apart.value === false && certain.every(({ principal }) => principal !== undefined)
  if ((isOne ? principals : organs) + open.length < 2) return { value: false }
  const missing = bodies.flatMap((body) => body.missing)
  return { missing: missing.length > 0 ? missing : [apart.missing ?? NOT_FOUND] }
}

const listed = (context: DeriveContext, name: string): readonly string[] =>
  (read(context, name).value as SetValue | undefined)?.present ?? []

const severalOn = (context: DeriveContext, name: string): Derived => {
  const { value, missing } = read(context, name)
  if (value === undefined) return { missing: missing ? [missing] : [] }
  return severalAmong(context, listed(context, name))
}

const NOT_FOUND: MissingFact = {
  fact: APART,
  path: APART,
  kind: 'finding',
  label: {
    zh: '受委托单位与委托机关（或者同一机关委托的各单位）算作各别的机关',
    en: 'an entrusted unit and the organ that entrusts it (or two units of one organ) are separate organs',
  },
}

const several = (name: string, list: string, zh: string, en: string): DerivedFact => ({
  name,
  topicName: 'initiation',
  kind: 'flag',
  label: { zh, en },
  about: {
    zh: `由 ${list} 和各机关的 standing、parent 得出：法定行政机关、法律法规授权的组织、依法受委托的组织计入，仅规章授权、委托不合法或无资格的不计；同一机关的内设、派出机构只计一次，街道办事处和人民政府的直属、派出机构各计；受委托组织与委托机关、同一机关委托的各组织是否各计，依 initiation.entrustedApart`,
    en: `from ${list} and the standing and parent of each: organs, bodies authorised by law or regulation and lawfully entrusted units count; those authorised by a government rule only, unlawfully entrusted or without standing do not; offices of one organ count once, but subdistrict offices, and what is affiliated to or dispatched by a people's government, each for itself; whether an entrusted unit counts beside the organ that entrusts it, or beside another unit of that organ, is for initiation.entrustedApart`,
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

export const soleParticipant: DerivedFact = {
  name: 'initiation.soleParticipant',
  topicName: 'initiation',
  kind: 'flag',
  label: { zh: '参加的行政执法机关不足两个', en: 'fewer than two enforcement organs take part' },
  about: {
    zh: '由 initiation.participants 得出：列有参加的，而行政执法机关不足两个',
    en: 'from initiation.participants: somebody takes part, but fewer than two enforcement organs',
  },
  derive: (context) => {
    const several = severalParticipants.derive(context)
    if ('missing' in several) return several
    const { value } = read(context, 'initiation.participants')
    return { value: several.value === false && (value as SetValue).present.length > 0 }
  },
}

const NAMED = [
  'initiation.participants',
  'initiation.competentOrgans',
  'action.leads',
  'action.cooperating',
]
const LEADS = ['plan.lead', 'leadership.lead', 'activation.lead']

/** Those that the document names as acting, or as competent to. */
const acting = (context: DeriveContext): readonly string[] => {
  const leads = LEADS.map((name) => read(context, name).value)
  const shares = context.document.facts.participations ?? []
  const sharing = shares.map((_, i) => read(context, 'participation.organ', i).value)
  const named = [...NAMED.flatMap((name) => listed(context, name)), ...leads, ...sharing]
  return named.filter((id) => typeof id === 'string')
}

/** Whether two organs act, where it is told who takes part; of nobody it is not asked. */
const severalActing = (context: DeriveContext): Derived => {
  const several = severalParticipants.derive(context)
  if ('missing' in several && several.missing.some(({ fact }) => fact !== APART)) return several
  const isNobody = listed(context, 'initiation.participants').length === 0
  return isNobody ? { value: true } : severalAmong(context, acting(context))
}

/** Whether fewer than two organs are known to act: nobody whom the document names is another one. */
export const bySoleOrgan: DerivedFact = {
  name: 'action.bySoleOrgan',
  topicName: 'action',
  kind: 'flag',
  label: { zh: '行动的行政执法机关不足两个', en: 'fewer than two enforcement organs act' },
  about: {
    zh: '由 initiation.participants 得出：列有参加的，而行政执法机关不足两个，各处填的牵头单位、action.cooperating、initiation.competentOrgans 和 participations 也不是其他行政执法机关',
    en: 'from initiation.participants: somebody takes part, but fewer than two enforcement organs, and none of the lead units, wherever they are told, of action.cooperating, initiation.competentOrgans and participations is another one',
  },
  derive: (context) => {
    const several = severalActing(context)
    return 'value' in several ? { value: several.value === false } : several
  },
}

/** Whether it is all that is open of who acts if an entrusted unit makes an organ of its own. */
export const entrustedTogether: DerivedFact = {
  name: 'action.entrustedTogether',
  topicName: 'action',
  kind: 'flag',
  label: {
    zh: '行动的只有受委托单位与委托机关（或者同一机关委托的各单位），是否各计没有认定',
    en: 'only an entrusted unit and the organ that entrusts it (or units of one organ) act, and nobody has found whether they are several',
  },
  about: {
    zh: '所看的各处同 action.bySoleOrgan；是否不足两个，只取决于没有认定的 initiation.entrustedApart 的，为是',
    en: 'looks where action.bySoleOrgan looks; yes where whether fewer than two act hangs on initiation.entrustedApart alone, which nobody has found',
  },
  derive: (context) => {
    const several = severalActing(context)
    if ('value' in several) return { value: false }
    const isEntrusted = acting(context).some((id) => isUnitOfAnother(look(context, id)))
    const isApart = several.missing.every(({ fact }) => fact === APART)
    return isEntrusted && isApart ? { value: true } : several
  },
}

/** Whether a competent body is an enforcement organ, be it by the organ that it is part of. */
export const anyCompetentOrgan: DerivedFact = {
  name: 'initiation.anyCompetentOrgan',
  topicName: 'initiation',
  kind: 'flag',
  label: {
    zh: '有管辖权的机构中有行政执法机关',
    en: 'an enforcement organ is among the competent bodies',
  },
  about: {
    zh: '由 initiation.competentOrgans 和各机关的 standing、parent 得出，计入的范围同 initiation.severalCompetentOrgans',
    en: 'from initiation.competentOrgans and the standing and parent of each; what counts is as in initiation.severalCompetentOrgans',
  },
  derive: (context) => {
    const { value, missing } = read(context, 'initiation.competentOrgans')
    if (value === undefined) return { missing: missing ? [missing] : [] }
    const ids = (value as { present: readonly string[] }).present
    return anyOf(ids.map((id) => enforcementOrgan(look(context, id))))
  },
}

const isUnitOfAnother = ({ organ, principal }: Listed): boolean =>
  principal !== undefined && organ !== principal

const enforcementOrgan = ({ isEnforcement, missing }: Listed): Maybe =>
  isEnforcement === undefined ? { missing } : isEnforcement ? YES : NO
