import { isInQuestion, type Reading } from '../facts'
import { type DeriveContext, read } from './derived-fact'

/** Kinds of body that are enforcement organs by what they are called. */
const ENFORCEMENT_DEPARTMENTS: readonly unknown[] = [
  'department',
  'comprehensive-enforcement-bureau',
  'market-regulation',
  'public-security',
]

/**
 * The standing of a body to enforce: as it is told or, of a functional department that is told to be
 * part of no other and whose standing is neither told nor put in question, that of a statutory organ.
 *
 * @param name what names the body: "organ", "decision.by"
 */
export const standingOf = (
  context: DeriveContext,
  name: string,
  index = context.index,
): Reading => {
  const told = read(context, `${name}.standing`, index)
  const { missing } = told
  if (!missing || missing.claimed || isInQuestion(context.document, missing.path)) return told
  const isDepartment = ENFORCEMENT_DEPARTMENTS.includes(read(context, `${name}.body`, index).value)
  const isPart = typeof read(context, `${name}.parent`, index).value === 'string'
  return isDepartment && !isPart ? { value: 'organ', missing: undefined } : told
}
