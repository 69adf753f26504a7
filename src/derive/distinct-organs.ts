import { type MissingFact, readName, resolveName } from '../facts'
import { type DeriveContext, type Derived, read } from './derived-fact'

const PARTS = new Set(['internal', 'affiliated', 'dispatched'])
const WHOLES = new Set([
  'organ',
  'authorised-by-law',
  'authorised-by-rule',
  'entrusted',
  'unlawfully-entrusted',
])

/** Whether a listed body is an organ of its own or part of another; `undefined`: not known. */
export const isPart = (organ: {
  body?: string | null | undefined
  standing?: string | null | undefined
}): boolean | undefined => {
  if (organ.body === 'office' || PARTS.has(organ.standing ?? '')) return true
  if (WHOLES.has(organ.standing ?? '')) return false
  return organ.body && organ.body !== 'other' ? false : undefined
}

type Whole = { id: string } | { missing: MissingFact }

const factOf = (
  context: DeriveContext,
  name: string,
  position: number,
): MissingFact | undefined => {
  const resolved = resolveName(name)
  return resolved && readName(context.document, resolved, position).missing
}

/** The organ that a body is, or is part of. */
const wholeOf = (context: DeriveContext, id: string, seen: readonly string[] = []): Whole => {
  const position = context.document.positions.get('organs')?.get(id) ?? 0
  const organ = context.document.facts.organs?.[position]
  const part = organ ? isPart(organ) : false
  if (!organ || part === false || seen.includes(id)) return { id }
  const missing = factOf(context, part === undefined ? 'organ.body' : 'organ.parent', position)
  if (missing) return { missing }
  return organ.parent ? wholeOf(context, organ.parent, [...seen, id]) : { id }
}

/** The outermost body that a body is known to be part of; itself, if none. */
export const outermostKnown = (
  context: DeriveContext,
  id: string,
  seen: readonly string[] = [],
): string => {
  const position = context.document.positions.get('organs')?.get(id) ?? 0
  const organ = context.document.facts.organs?.[position]
  return organ?.parent && isPart(organ) && !seen.includes(id)
    ? outermostKnown(context, organ.parent, [...seen, id])
    : id
}

/**
 * How many distinct organs a list of organs comes to: two offices of one organ are not two organs.
 * Known also where it is open which body belongs to which, if that cannot change the number.
 */
export const countOrgans = (context: DeriveContext, name: string): Derived => {
  const { value, missing } = read(context, name)
  if (value === undefined) return { missing: [missing as MissingFact] }
  const ids = new Set((value as { present: readonly string[] }).present)
  const wholes = [...ids].map((id) => wholeOf(context, id))
  const known = new Set(wholes.flatMap((whole) => ('id' in whole ? [whole.id] : []))).size
  const open = wholes.flatMap((whole) => ('missing' in whole ? [whole.missing] : []))
  const least = known === 0 && open.length > 0 ? 1 : known
  return least === known + open.length ? { value: least } : { missing: open }
}
