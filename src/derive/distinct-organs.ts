import type { MissingFact } from '../facts'
import { type DeriveContext, type Derived, read } from './derived-fact'

const PARTS = new Set(['internal', 'affiliated', 'dispatched'])

/** The organ that an office, affiliated or dispatched body is part of; otherwise the body itself. */
const wholeOf = (context: DeriveContext, id: string, seen: readonly string[] = []): string => {
  const position = context.document.positions.get('organs')?.get(id)
  const organ = position === undefined ? undefined : context.document.facts.organs?.[position]
  if (!organ || !PARTS.has(organ.standing ?? '')) return id
  return organ.parent && !seen.includes(id) ? wholeOf(context, organ.parent, [...seen, id]) : id
}

/** How many distinct organs a list of organs comes to: two offices of one organ are not two organs. */
export const countOrgans = (context: DeriveContext, name: string): Derived => {
  const { value, missing } = read(context, name)
  if (value === undefined) return { missing: [missing as MissingFact] }
  const ids = (value as { present: readonly string[] }).present
  return { value: new Set(ids.map((id) => wholeOf(context, id))).size }
}
