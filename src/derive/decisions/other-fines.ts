import { isEarlierDay } from '../../calendar'
import { type MissingFact, vocabulary } from '../../facts'
import { type DeriveContext, daysLacking, read } from '../derived-fact'
import { agreed, allOf, anyOf, isNo, isYes, type Maybe, missingOf, NO, YES } from '../maybe'
import { sameViolation } from './same-violation'

/** Whether a fine counts that had been revoked or annulled before the other was decided. */
export type Counting = 'standing' | 'ever-imposed'

/** How many other fines there are on the party and violation of one fine. */
export interface FineCount {
  /** Known for sure. */
  least: number
  /** If every doubt goes against the organ. */
  most: number
  /** What would settle the difference. */
  missing: readonly MissingFact[]
}

const lacking = (key: string, index: number): MissingFact => {
  const fact = `penalty.${key}`
  const label = vocabulary.facts.get(fact)?.label ?? { zh: fact, en: fact }
  return { fact, path: `penalties[${index}].${key}`, kind: 'fact', label }
}

/** A fact of one penalty, or that it is missing; "none" is no answer to these questions. */
const told = (context: DeriveContext, key: string, index: number) => {
  const { value } = read(context, `penalty.${key}`, index)
  return typeof value === 'string'
    ? { value, missing: [] }
    : { value: undefined, missing: [lacking(key, index)] }
}

const compare = (
  context: DeriveContext,
  [firstKey, first]: readonly [string, number],
  [secondKey, second]: readonly [string, number],
  holds: (first: string, second: string) => boolean | undefined,
): Maybe => {
  const [a, b] = [told(context, firstKey, first), told(context, secondKey, second)]
  if (a.value === undefined || b.value === undefined)
    return { missing: [...a.missing, ...b.missing] }
  const answer = holds(a.value, b.value)
  if (answer !== undefined) return answer ? YES : NO
  const vague = [
    ...daysLacking(context, [`penalty.${firstKey}`], first),
    ...daysLacking(context, [`penalty.${secondKey}`], second),
  ]
  return { missing: vague.length > 0 ? vague : [lacking(firstKey, first)] }
}

const isFine = (context: DeriveContext, index: number): Maybe => {
  const { value, missing } = told(context, 'kind', index)
  if (value === undefined) return { missing }
  return value === 'fine' ? YES : NO
}

const sameParty = (context: DeriveContext, index: number, other: number): Maybe =>
  compare(context, ['party', other], ['party', index], (a, b) => a === b)

const onSameViolation = (context: DeriveContext, index: number, other: number): Maybe => {
  const [a, b] = [told(context, 'violation', other), told(context, 'violation', index)]
  if (a.value === undefined || b.value === undefined)
    return { missing: [...a.missing, ...b.missing] }
  return sameViolation(context.document, a.value, b.value)
}

/** Of two fines imposed the later is the second; on one day neither is shown to be the first. */
const decidedNotAfter = (context: DeriveContext, index: number, other: number): Maybe =>
  compare(context, ['decidedOn', other], ['decidedOn', index], (earlier, later) => {
    const isLater = isEarlierDay(later, earlier)
    return isLater === undefined ? undefined : !isLater
  })

/** Within one day it is not known which came first. */
const revokedAfterDecision = (context: DeriveContext, index: number, other: number): Maybe =>
  compare(context, ['revokedOn', other], ['decidedOn', index], (revoked, decided) =>
    isEarlierDay(decided, revoked) ? true : isEarlierDay(revoked, decided) ? false : undefined,
  )

/** Whether a fine in one state counts against a fine in another. */
const countsIn = (
  context: DeriveContext,
  [status, index]: readonly [string, number],
  [otherStatus, other]: readonly [string, number],
  counting: Counting,
): Maybe => {
  if (otherStatus === 'proposed') return status === 'proposed' ? YES : NO
  const standsAsImposed = otherStatus === 'done' || counting === 'ever-imposed'
  if (status === 'proposed') return standsAsImposed ? YES : NO
  const earlier = decidedNotAfter(context, index, other)
  return standsAsImposed ? earlier : allOf([earlier, revokedAfterDecision(context, index, other)])
}

const counts = (
  context: DeriveContext,
  index: number,
  other: number,
  counting: Counting,
): Maybe => {
  const [own, its] = [told(context, 'status', index), told(context, 'status', other)]
  const ownStates = own.value === undefined ? ['proposed', 'done'] : [own.value]
  const itsStates = its.value === undefined ? ['proposed', 'done', 'revoked'] : [its.value]
  const possible = ownStates.flatMap((state) =>
    itsStates.map((itsState) => countsIn(context, [state, index], [itsState, other], counting)),
  )
  return agreed(possible, [...own.missing, ...its.missing])
}

/**
 * Counts the other fines on the party and violation of one fine.
 *
 * - Only fines count; a top-up is a fine like any other; amounts do not matter.
 * - The key is the party and the violation. Two parties to one act are two keys. Whether two
 *   entries of `violations` are one is never assumed: see {@link sameViolation}.
 * - Against a fine that is *proposed* there counts every fine that stands and every other fine that
 *   is proposed. So of two proposals on one key neither is let through, whatever became of the
 *   other: letting each through because no fine is imposed yet would lead to two.
 * - Against a fine that is *imposed* there count those imposed earlier and still standing when it
 *   was decided; of two on one day each counts against the other. A proposal does not taint a fine
 *   that is there.
 * - A fine revoked before the other was decided counts only if asked for (`ever-imposed`).
 * - The order of the penalties in the document does not matter. What is unknown of a penalty is
 *   taken both ways: it adds to `most`, not to `least`.
 */
export const otherFines = (context: DeriveContext, counting: Counting): FineCount => {
  const index = context.index as number
  const result = { least: 0, most: 0, missing: [] as MissingFact[] }
  for (const other of (context.document.facts.penalties ?? []).keys()) {
    if (other === index) continue
    const against = allOf([
      isFine(context, other),
      sameParty(context, index, other),
      onSameViolation(context, index, other),
      counts(context, index, other, counting),
    ])
    if (isNo(against)) continue
    result.most += 1
    if (isYes(against)) result.least += 1
    result.missing.push(...missingOf(against))
  }
  return result
}

const stands = (context: DeriveContext, index: number): Maybe => {
  const { value, missing } = told(context, 'status', index)
  if (value === undefined) return { missing }
  return value === 'done' ? YES : NO
}

/** Whether a fine that stands has another beside it on its party and violation, whichever came first. */
export const fineBeside = (context: DeriveContext): Maybe => {
  const index = context.index as number
  const others = [...(context.document.facts.penalties ?? []).keys()].filter((i) => i !== index)
  return anyOf(
    others.map((other) =>
      allOf([
        isFine(context, index),
        stands(context, index),
        isFine(context, other),
        sameParty(context, index, other),
        onSameViolation(context, index, other),
        stands(context, other),
      ]),
    ),
  )
}
