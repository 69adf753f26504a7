import type { Frame } from '../evaluate'
import type { Words } from '../facts'
import { citationLabel, type Instrument, type Regulation, type Rulebook } from '../rulebook'
import type { InstrumentScope } from './determination'
import type { AssessOptions } from './options'

const liesIn = ({ territory }: Instrument, place: string): boolean =>
  territory.codes.some((code) => place.startsWith(code))

const scopeOf = (instrument: Instrument, place: string | null, asked: boolean): InstrumentScope => {
  const { id, territory, short } = instrument
  const inside = place === null ? null : liesIn(instrument, place)
  const { zh, en } = territory.name
  const where =
    inside === null
      ? { zh: '事项发生地不明', en: 'the place of the matter is not known' }
      : inside
        ? { zh: `事项发生地 ${place} 属于${zh}`, en: `the place ${place} lies in ${en}` }
        : { zh: `事项发生地 ${place} 不属于${zh}`, en: `the place ${place} does not lie in ${en}` }
  if (!asked) return { id, applies: inside, reason: where }
  return {
    id,
    applies: true,
    reason: {
      zh: `指定查询《${short.zh}》，不论发生地；${where.zh}`,
      en: `${short.en} was asked about whatever the place; ${where.en}`,
    },
  }
}

/** What is kept of a rulebook by place, for matters of one place come again and again. */
class ByPlace<T> {
  readonly #kept = new WeakMap<Rulebook, Map<string, T>>()

  constructor(
    readonly make: (asked: Asked) => T,
    readonly mostOf: (rulebook: Rulebook) => number,
  ) {}

  at(asked: Asked): T {
    const { rulebook, place, instruments } = asked
    const key = instruments ? [place, ...instruments].join('\n') : `${place}`
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
interface Asked {
  readonly rulebook: Rulebook
  readonly place: string | null
  readonly instruments: readonly string[] | undefined
}

const askedOf = ({ rulebook, instruments }: AssessOptions, frame: Frame): Asked => {
  const value = frame.value(frame.slots.of('matter.place'))
  return { rulebook, instruments, place: typeof value === 'string' ? value : null }
}

/** The regulations that may be asked about: those named, or all. */
const candidates = ({ rulebook, instruments }: Asked): Regulation[] => {
  const all = [...rulebook.regulations.values()]
  return instruments ? all.filter(({ instrument }) => instruments.includes(instrument.id)) : all
}

const governing = new ByPlace(
  (asked): readonly Regulation[] | null => {
    const { place, instruments } = asked
    const regulations = candidates(asked)
    if (instruments || regulations.length === 0) return regulations
    return place === null ? null : regulations.filter(({ instrument }) => liesIn(instrument, place))
  },
  () => 10_000,
)

/** The regulations that govern a matter; `null` where its place, which chooses them, is not known. */
export const governingOf = (options: AssessOptions, frame: Frame): readonly Regulation[] | null =>
  governing.at(askedOf(options, frame))

const MOST_SCOPES = 200_000

const scopes = new ByPlace(
  (asked) => {
    const { place, instruments } = asked
    const regulations = candidates(asked)
    const all = regulations.map(({ instrument }) => {
      const scope = scopeOf(instrument, place, instruments !== undefined)
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
 * Which regulations are asked, and why: those named or, where none is, those of the place. A
 * regulation does not apply where it governs nothing that was asked.
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
