import type { Instrument } from './norm-schema'
import type { Regulation, Rulebook } from './rulebook'

/** A division code without the zeros that stand for "all of it". */
const significant = (code: string): string => code.replace(/(00)+$/, '')

/**
 * Whether a place lies in the territory of a regulation; `undefined` where the place is a wider
 * region that the territory is part of.
 *
 * @param place GB/T 2260 code of a division
 * @example liesIn(instrument, '990123') // true, with a territory of the codes ['9901']
 * @example liesIn(instrument, '990000') // undefined: the province that it is part of
 */
export const liesIn = ({ territory }: Instrument, place: string): boolean | undefined => {
  if (territory.codes.some((code) => place.startsWith(code))) return true
  const region = significant(place)
  return territory.codes.some((code) => code.startsWith(region)) ? undefined : false
}

/** What a rulebook is asked about. */
export interface AskedPlace {
  /** GB/T 2260 code; `null` where it is not known. */
  readonly place: string | null
  /** Only these regulations. */
  readonly instruments?: readonly string[] | undefined
  /** Wherever the place is. */
  readonly anywhere?: boolean | undefined
}

/**
 * The regulations that a matter at a place is asked about: of those named, or else of all, the ones
 * in whose territory it lies. Where that is not known, those named; and `null` where none is named.
 */
export const regulationsAt = (
  { regulations }: Rulebook,
  { place, instruments, anywhere }: AskedPlace,
): readonly Regulation[] | null => {
  const all = [...regulations.values()]
  const asked = instruments
    ? all.filter(({ instrument }) => instruments.includes(instrument.id))
    : all
  if (anywhere === true || asked.length === 0) return asked
  if (place === null) return instruments ? asked : null
  const inside = asked.filter(({ instrument }) => liesIn(instrument, place))
  if (inside.length > 0) return inside
  const wider = asked.filter(({ instrument }) => liesIn(instrument, place) === undefined)
  return wider.length > 0 && !instruments ? null : wider
}
