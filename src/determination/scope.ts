import type { Frame } from '../evaluate'
import { districtLacking, type MissingFact, type ResolvedName, type Words } from '../facts'
import {
  type AskedPlace,
  citationLabel,
  type Instrument,
  liesIn,
  type Regulation,
  type Rulebook,
  regulationsAt,
} from '../rulebook'
import type { InstrumentScope } from './determination'
import type { AssessOptions } from './options'

const whereWords = ({ territory }: Instrument, place: string, inside: boolean | null): Words => {
  const { zh, en } = territory.name
  if (inside === null)
    return {
      zh: `事项发生地 ${place} 的范围大于${zh}，是否在其中不明`,
      en: `the place ${place} is wider than ${en}, whether it lies there is not known`,
    }
  return inside
    ? { zh: `事项发生地 ${place} 属于${zh}`, en: `the place ${place} lies in ${en}` }
    : { zh: `事项发生地 ${place} 不属于${zh}`, en: `the place ${place} does not lie in ${en}` }
}

const placeUnknown: Words = { zh: '事项发生地不明', en: 'the place of the matter is not known' }

const assumed = ({ short }: Instrument, anywhere: boolean, where: Words): Words =>
  anywhere
    ? {
        zh: `对照《${short.zh}》，不论发生地；${where.zh}`,
        en: `${short.en} is compared whatever the place; ${where.en}`,
      }
    : {
        zh: `指定查询《${short.zh}》，视为适用；${where.zh}`,
        en: `${short.en} was asked about and is taken to apply; ${where.en}`,
      }

const scopeOf = (instrument: Instrument, asked: Asked): InstrumentScope => {
  const { place, instruments, anywhere = false } = asked
  const { id } = instrument
  const inside = place === null ? null : (liesIn(instrument, place) ?? null)
  const where = place === null ? placeUnknown : whereWords(instrument, place, inside)
  const isAssumed = anywhere ? inside !== true : instruments !== undefined && inside === null
  return isAssumed
    ? { id, applies: true, reason: assumed(instrument, anywhere, where) }
    : { id, applies: inside, reason: where }
}

/** What is kept of a rulebook by place, for matters of one place come again and again. */
class ByPlace<T> {
  readonly #kept = new WeakMap<Rulebook, Map<string, T>>()

  constructor(
    readonly make: (asked: Asked) => T,
    readonly mostOf: (rulebook: Rulebook) => number,
  ) {}

  at(asked: Asked): T {
    const { rulebook, place, instruments, anywhere } = asked
    const key = instruments || anywhere ? `${place}\n${anywhere}\n${instruments}` : `${place}`
    const byPlace = this.#kept.get(rulebook) ?? new Map<string, T>()
    const known = byPlace.get(key)
    if (known !== undefined) return known
    const made = this.make(asked)
    if (byPlace.size >= this.mostOf(rulebook)) byPlace.clear()
    this.#kept.set(rulebook, byPlace.set(key, made))
    return made
  }
}

/** Where the matter is, as far as is known, and the regulations named, if any are. */
interface Asked extends AskedPlace {
  readonly rulebook: Rulebook
}

const askedOf = ({ rulebook, instruments, anywhere }: AssessOptions, frame: Frame): Asked => {
  const value = frame.value(frame.slots.of('matter.place'))
  return { rulebook, instruments, anywhere, place: typeof value === 'string' ? value : null }
}

/** The regulations that may be asked about: those named, or all. */
const candidates = ({ rulebook, instruments }: Asked): Regulation[] => {
  const all = [...rulebook.regulations.values()]
  return instruments ? all.filter(({ instrument }) => instruments.includes(instrument.id)) : all
}

const governing = new ByPlace(
  (asked) => regulationsAt(asked.rulebook, asked),
  () => 10_000,
)

/** The regulations that govern a matter; `null` where its place, which chooses them, is not known. */
export const governingOf = (options: AssessOptions, frame: Frame): readonly Regulation[] | null =>
  governing.at(askedOf(options, frame))

/** The place, or the district of it where it is told by its city or province only. */
export const placeMissing = (frame: Frame): readonly MissingFact[] => {
  const slot = frame.slots.of('matter.place')
  const { fact } = frame.slots.sources[slot] as ResolvedName
  return frame.value(slot) === undefined ? frame.missing(slot) : [districtLacking(fact, undefined)]
}

const MOST_SCOPES = 200_000

const scopes = new ByPlace(
  (asked) => {
    const regulations = candidates(asked)
    const all = regulations.map(({ instrument }) => {
      const scope = scopeOf(instrument, asked)
      return scope.applies ? withForce(scope, instrument) : scope
    })
    const applying = regulations.flatMap((regulation, i) =>
      all[i]?.applies ? [[i, regulation] as const] : [],
    )
    return { all, applying }
  },
  ({ regulations }) => Math.max(32, Math.floor(MOST_SCOPES / regulations.size)),
)

/**
 * Which regulations are asked, and why: of those named, or of all, those of the place. A regulation
 * does not apply where it governs nothing that was asked.
 */
export const scopesOf = (
  options: AssessOptions,
  frame: Frame,
  governsNothing: (regulation: Regulation) => boolean,
): InstrumentScope[] => {
  const { all, applying } = scopes.at(askedOf(options, frame))
  const result = all.slice()
  for (const [i, regulation] of applying)
    if (governsNothing(regulation))
      result[i] = { ...(result[i] as InstrumentScope), applies: false }
  return result
}

/** The dates between which a regulation governs, with the provision that says so. */
const forceWords = ({ inForce, numbering }: Instrument): Words => {
  const label = inForce.provision === null ? undefined : citationLabel(inForce.provision, numbering)
  const to = inForce.to
  return {
    zh: `施行期间：${inForce.from} 起${to ? `至 ${to}` : ''}${label ? `（${label.zh}）` : ''}`,
    en: `in force from ${inForce.from}${to ? ` to ${to}` : ''}${label ? ` (${label.en})` : ''}`,
  }
}

/** The scope with the regulation's dates. */
const withForce = (scope: InstrumentScope, instrument: Instrument): InstrumentScope => {
  const { zh, en } = forceWords(instrument)
  return { ...scope, reason: { zh: `${scope.reason.zh}；${zh}`, en: `${scope.reason.en}; ${en}` } }
}
