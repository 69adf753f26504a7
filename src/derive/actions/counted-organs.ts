import type { MissingFact, SetValue, Value } from '../../facts'
import { type DeriveContext, type Derived, read } from '../derived-fact'
import { isYes, type Maybe, missingOf, NO, YES } from '../maybe'
import { standingOf } from '../standing'

const PARTS = ['internal', 'affiliated', 'dispatched']
const ENFORCEMENT = ['organ', 'authorised-by-law', 'entrusted']

/** The finding on whether units of one organ are several. */
export const APART = 'initiation.entrustedApart'

/** What is known of one body that is listed. */
export interface Listed {
  /** The organ that the body is, or is part of, where that is known. */
  organ: string | undefined
  /** The organ whose power it exercises: of an entrusted unit, the one that entrusts it. */
  principal: string | undefined
  isEnforcement: boolean | undefined
  missing: readonly MissingFact[]
}

/** What is known of one listed body: which organ it belongs to, and whether that one counts. */
export const look = (context: DeriveContext, id: string, seen: readonly string[] = []): Listed => {
  const index = context.document.positions.get('organs')?.get(id)
  const standing = standingOf(context, 'organ', index)
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
 * Whether an affiliated or dispatched body belongs to a government: then it is an organ of its own.
 */
export const ofGovernment = (
  context: DeriveContext,
  index: number | undefined,
  parent: Value,
): Maybe => {
  const { value, missing } = read(context, 'organ.body', index)
  if (value === 'subdistrict-office') return YES
  if (value === 'office' || typeof parent !== 'string') return NO
  const above = read(context, 'organ.body', context.document.positions.get('organs')?.get(parent))
  if (above.missing) return { missing: [above.missing, ...(missing ? [missing] : [])] }
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
export const severalAmong = (context: DeriveContext, ids: readonly string[]): Derived => {
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

/** The bodies that a list names. */
export const listed = (context: DeriveContext, name: string): readonly string[] =>
  (read(context, name).value as SetValue | undefined)?.present ?? []

const NOT_FOUND: MissingFact = {
  fact: APART,
  path: APART,
  kind: 'finding',
  label: {
    zh: '受委托单位与委托机关（或者同一机关委托的各单位）算作各别的机关',
    en: 'an entrusted unit and the organ that entrusts it (or two units of one organ) are separate organs',
  },
}
