import type { Frame } from '../evaluate'
import type { Words } from '../facts'
import { citationLabel, type Instrument, type Rulebook } from '../rulebook'
import type { AssessOptions } from './assess'
import type { InstrumentScope } from './determination'
import type { Finding } from './finding'

const scopeOf = (
  { id, territory, short }: Instrument,
  place: string | null,
  asked: boolean,
): InstrumentScope => {
  const inside = place === null ? null : territory.codes.some((code) => place.startsWith(code))
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

/** The scopes of one rulebook, by place: matters of one place come again and again. */
const kept = new WeakMap<Rulebook, Map<string | null, readonly InstrumentScope[]>>()
const MOST_PLACES = 32

const scopesAt = ({ regulations }: Rulebook, place: string | null): InstrumentScope[] =>
  [...regulations.values()].map(({ instrument }) => scopeOf(instrument, place, false))

const keptScopes = (rulebook: Rulebook, place: string | null): readonly InstrumentScope[] => {
  const byPlace = kept.get(rulebook) ?? new Map<string | null, readonly InstrumentScope[]>()
  const known = byPlace.get(place)
  if (known) return known
  const scopes = scopesAt(rulebook, place)
  if (byPlace.size >= MOST_PLACES) byPlace.clear()
  kept.set(rulebook, byPlace.set(place, scopes))
  return scopes
}

/** Which regulations are asked, and why: those named or, where none is, those of the place. */
export const scopesOf = (
  { rulebook, instruments }: AssessOptions,
  frame: Frame,
): InstrumentScope[] => {
  const value = frame.value(frame.slots.of('matter.place'))
  const place = typeof value === 'string' ? value : null
  if (!instruments) return [...keptScopes(rulebook, place)]
  return [...rulebook.regulations.values()].flatMap(({ instrument }) =>
    instruments.includes(instrument.id) ? [scopeOf(instrument, place, true)] : [],
  )
}

const forces = new WeakMap<Instrument, Words>()

/** The dates between which a regulation governs, with the provision that says so. */
const forceOf = (instrument: Instrument): Words => {
  const known = forces.get(instrument)
  if (known) return known
  const words = forceWords(instrument)
  forces.set(instrument, words)
  return words
}

const forceWords = ({ inForce, numbering }: Instrument): Words => {
  const label = inForce.provision === null ? undefined : citationLabel(inForce.provision, numbering)
  const to = inForce.to
  return {
    zh: `施行期间：${inForce.from} 起${to ? `至 ${to}` : ''}${label ? `（${label.zh}）` : ''}`,
    en: `in force from ${inForce.from}${to ? ` to ${to}` : ''}${label ? ` (${label.en})` : ''}`,
  }
}

/** The scope with the regulation's dates; it does not apply where it governs nothing that was asked. */
export const withForce = (
  scope: InstrumentScope,
  instrument: Instrument,
  findings: readonly Finding[],
): InstrumentScope => {
  const { zh, en } = forceOf(instrument)
  const governsNothing =
    findings.length > 0 && findings.every(({ verdict }) => verdict === 'not-in-force')
  return {
    ...scope,
    applies: governsNothing ? false : scope.applies,
    reason: { zh: `${scope.reason.zh}；${zh}`, en: `${scope.reason.en}; ${en}` },
  }
}
