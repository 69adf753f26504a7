import type { DerivedFact } from '../../derive'
import { inputsOf } from '../../determination'
import type { Frame } from '../../evaluate'
import type { ResolvedName } from '../../facts'
import type { Place } from './edit'

const chainOf = ({ fact, via }: ResolvedName, frame: Frame): Place[] =>
  via ? chainOf(via, frame) : [{ fact, index: frame.index }]

/** The places on which the value of a slot rests: its own, that of its reference, or a derivation's. */
export const placesOf = (slot: number, frame: Frame): Place[] => {
  const source = frame.slots.sources[slot] as ResolvedName | DerivedFact
  return 'derive' in source ? inputsOf(source, frame) : chainOf(source, frame)
}
