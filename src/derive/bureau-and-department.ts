import type { Reading } from '../facts'
import { type DeriveContext, read } from './derived-fact'
import { allOf, type Maybe, NO, YES } from './maybe'

export const BUREAU: readonly string[] = ['comprehensive-enforcement-bureau']

/** A department of a government that a text may name apart from the others. */
export const POLICE: readonly string[] = ['public-security']

/** Kinds of body that are departments of a government, whatever more is said of them. */
export const DEPARTMENTS: readonly string[] = [
  'department',
  'market-regulation',
  'judicial-administration',
  'legal-affairs',
  'establishment',
  'personnel',
]

/** Standing that a body has through the organ it belongs to, or was entrusted by. */
const THROUGH_ANOTHER: readonly unknown[] = [
  'internal',
  'affiliated',
  'dispatched',
  'entrusted',
  'unlawfully-entrusted',
  'none',
]

/** Standing that tells nothing of an organ behind the body. */
const OF_ITSELF: readonly unknown[] = ['organ', 'authorised-by-law', 'authorised-by-rule']

const isOfAnother = (context: DeriveContext, body: Reading, position: number): boolean => {
  if (body.value !== 'other') return body.value === 'office'
  const { value, missing } = read(context, 'organ.standing', position)
  if (missing?.claimed || THROUGH_ANOTHER.includes(value)) return true
  const parent = read(context, 'organ.parent', position).value
  return typeof parent === 'string' && !OF_ITSELF.includes(value)
}

/** The kind of body of an organ; of an office or an entrusted unit, that of the organ behind it. */
export const bodyOf = (
  context: DeriveContext,
  id: string,
  seen: readonly string[] = [],
): Reading => {
  const position = context.document.positions.get('organs')?.get(id) ?? -1
  const body = read(context, 'organ.body', position)
  if (!isOfAnother(context, body, position) || seen.includes(id)) return body
  const parent = read(context, 'organ.parent', position)
  if (parent.missing) return parent
  return typeof parent.value === 'string' ? bodyOf(context, parent.value, [...seen, id]) : body
}

const isOneOf = ({ value, missing }: Reading, kinds: readonly string[]): Maybe => {
  if (missing) return { missing: [missing] }
  return kinds.includes(`${value}`) ? YES : NO
}

/** Whether the one is the comprehensive enforcement bureau and the other of these kinds. */
export const isBureauWith = (
  context: DeriveContext,
  bureau: string,
  other: string,
  kinds: readonly string[],
): Maybe =>
  allOf([isOneOf(bodyOf(context, bureau), BUREAU), isOneOf(bodyOf(context, other), kinds)])
