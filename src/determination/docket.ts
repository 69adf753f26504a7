import { vocabulary } from '../facts'
import type { Regulation, RulebookNorm } from '../rulebook'
import type { OutsideTopic } from './determination'

/** A norm on the docket. */
export interface Entry {
  readonly id: string
  readonly place: number
  readonly topic: string
}

/** A topic that norms of a regulation ask about. */
interface DocketTopic {
  readonly name: string
  /** What is said where a document does not speak of it. */
  readonly outside: OutsideTopic
  /** Its norms in statute order, each with its place in the regulation. */
  readonly norms: readonly Entry[]
  /** Norms that are a step of a path, by id. */
  readonly steps: readonly string[]
}

/** A regulation indexed once, for any number of cases. */
export interface Docket {
  readonly topics: readonly DocketTopic[]
  /** Norms whose steps come after the step of a norm, by id. */
  readonly followers: ReadonlyMap<string, readonly string[]>
}

const grouped = (
  norms: readonly RulebookNorm[],
  keysOf: (norm: RulebookNorm) => readonly string[],
): Map<string, RulebookNorm[]> => {
  const groups = new Map<string, RulebookNorm[]>()
  for (const norm of norms)
    for (const key of keysOf(norm)) {
      const group = groups.get(key)
      if (group) group.push(norm)
      else groups.set(key, [norm])
    }
  return groups
}

const idOf = ({ norm }: RulebookNorm): string => norm.id

const index = ({ instrument, norms }: Regulation): Docket => {
  const byTopic = grouped(norms, ({ norm }) => [norm.topic])
  const places = new Map(norms.map(({ norm }, place) => [norm.id, place]))
  const topics = [...byTopic].map(([name, members]) => ({
    name,
    outside: {
      instrument: instrument.id,
      topic: name,
      label: vocabulary.topics.get(name)?.meta.label ?? { zh: name, en: name },
      norms: members.length,
    },
    norms: members.map(({ norm: { id } }) => ({
      id,
      place: places.get(id) as number,
      topic: name,
    })),
    steps: members.filter(({ norm }) => norm.step).map(idOf),
  }))
  const followers = grouped(norms, ({ norm }) => norm.step?.after ?? [])
  return {
    topics,
    followers: new Map([...followers].map(([id, members]) => [id, members.map(idOf)])),
  }
}

const dockets = new WeakMap<Regulation, Docket>()

/** The index of a regulation, made once. */
export const docketOf = (regulation: Regulation): Docket => {
  const known = dockets.get(regulation)
  if (known) return known
  const docket = index(regulation)
  dockets.set(regulation, docket)
  return docket
}

/** The norms on some topics of a docket, in statute order. */
export const entriesOn = ({ topics }: Docket, asked: readonly boolean[]): readonly Entry[] => {
  const speaking = topics.filter((_, i) => asked[i])
  if (speaking.length === 1) return speaking[0]?.norms ?? []
  return speaking.flatMap(({ norms }) => norms).sort((a, b) => a.place - b.place)
}
