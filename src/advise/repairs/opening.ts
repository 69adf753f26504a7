import { hasHappened } from '../../calendar'
import {
  type CaseDocument,
  type MissingFact,
  readFact,
  readName,
  resolveName,
  type Value,
} from '../../facts'
import type { Place } from './edit'
import { type HandKind, inHandOf } from './in-hand'

/** That a fact may still be changed, and what has to be so for that but is not told. */
export interface Opening {
  as: HandKind
  presumes: readonly MissingFact[]
}

/** Whether an event or act that closes a fact has come. */
const hasCome = (value: Value, asOf: string): boolean => {
  if (value === true || value === 'done' || value === 'revoked') return true
  return (
    typeof value === 'string' && /^\d{4}(-|$)/.test(value) && hasHappened(value, asOf) !== false
  )
}

const closersOf = ({ fact, index }: Place, document: CaseDocument) =>
  (inHandOf(fact)?.until ?? []).flatMap((name) => {
    const resolved = resolveName(name)
    if (!resolved) return []
    const own = resolved.fact.topicName === fact.topicName ? index : undefined
    return [readName(document, resolved, own)]
  })

/**
 * Whether a fact may still be changed: it is known, in the drafter's hand, and neither it nor what
 * closes it is past. Where nothing at all is told of what closes it, that is presumed not to have come.
 */
export const openingOf = (
  place: Place,
  document: CaseDocument,
  asOf: string,
): Opening | undefined => {
  const { fact, index } = place
  const inHand = inHandOf(fact)
  if (!inHand) return undefined
  const { value } = readFact(document, fact, index)
  if (value === undefined) return undefined
  if (inHand.as === 'date' && hasCome(value, asOf)) return undefined
  const closers = closersOf(place, document)
  if (closers.some((each) => hasCome(each.value, asOf))) return undefined
  const told = closers.some((each) => each.value !== undefined)
  const presumes = told ? [] : closers.flatMap(({ missing }) => missing ?? [])
  return { as: inHand.as, presumes }
}
