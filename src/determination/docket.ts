import { vocabulary } from '../facts'
import type { Regulation, RulebookNorm } from '../rulebook'
import type { OutsideTopic } from './determination'

/** A topic that norms of a regulation ask about. */
interface DocketTopic {
  readonly name: string
  /** What is said where a document does not speak of it. */
  readonly outside: OutsideTopic
  /** Norms that are a step of a path, by id. */
  readonly steps: readonly string[]
}

/** A regulation indexed once, for any number of cases. */
export interface Docket {
  readonly topics: readonly DocketTopic[]
  /** The norms in statute order, each with the position of its topic. */
  readonly norms: readonly { readonly id: string; readonly topic: number }[]
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
  const numbers = new Map([...byTopic.keys()].map((name, i) => [name, i]))
  const topics = [...byTopic].map(([name, members]) => ({
    name,
    outside: {
      instrument: instrument.id,
      topic: name,
      label: vocabulary.topics.get(name)?.meta.label ?? { zh: name, en: name },
      norms: members.length,
    },
    steps: members.filter(({ norm }) => norm.step).map(idOf),
  }))
  const followers = grouped(norms, ({ norm }) => norm.step?.after ?? [])
  return {
    topics,
    norms: norms.map(({ norm }) => ({ id: norm.id, topic: numbers.get(norm.topic) as number })),
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
