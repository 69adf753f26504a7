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

/** What has no standing of its own, but that of the organ it belongs to or was entrusted by. */
const DEPENDENT: readonly unknown[] = ['internal', 'affiliated', 'dispatched', 'entrusted']

const isOfAnother = (context: DeriveContext, body: Reading, position: number): boolean => {
  if (body.value !== 'other') return body.value === 'office'
  const standing = read(context, 'organ.standing', position).value
  return standing === undefined
    ? typeof read(context, 'organ.parent', position).value === 'string'
    : DEPENDENT.includes(standing)
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
