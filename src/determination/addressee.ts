import type { DerivedFact } from '../derive'
import type { Frame } from '../evaluate'
import type { ResolvedName } from '../facts'
import type { RulebookNorm } from '../rulebook'
import type { Finding } from './finding'

/** Whom a norm is addressed to: the organ in the case or, where that is not told, what it is called. */
export const addresseeOf = ({ norm }: RulebookNorm, frame: Frame): Finding['addressee'] => {
  if (!norm.addressee) return undefined
  if (!('fact' in norm.addressee)) return { name: norm.addressee }
  const slot = frame.slots.of(norm.addressee.fact)
  const id = frame.value(slot)
  if (typeof id !== 'string') {
    const source = frame.slots.sources[slot] as ResolvedName | DerivedFact
    return { name: 'derive' in source ? source.label : source.fact.label }
  }
  const position = frame.document.positions.get('organs')?.get(id)
  const name = position === undefined ? undefined : frame.document.facts.organs?.[position]?.name
  return { id, name: { zh: name ?? id, en: name ?? id } }
}
