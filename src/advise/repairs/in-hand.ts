import type { Fact } from '../../facts'
import marks from './in-hand.json'

/** In what way something is still in the drafter's hand. */
export type HandKind =
  | 'plan'
  | 'approval'
  | 'role'
  | 'paper'
  | 'date'
  | 'act'
  | 'arrangement'
  | 'withdrawal'

/** What is still in the drafter's hand. Everything not so marked is a fact about the world. */
export interface InHand {
  readonly as: HandKind
  /** Facts that close it: a date that has come, a status that is done or revoked, a yes. */
  readonly until: readonly string[]
  /** The only values that it may be changed to, as JSON. */
  readonly to?: readonly unknown[]
}

interface Mark extends InHand {
  readonly facts: readonly string[]
}

/** What is marked as in the drafter's hand, by topic and by path inside the topic. */
export const inHandByTopic: ReadonlyMap<string, ReadonlyMap<string, InHand>> = new Map(
  Object.entries(marks as Readonly<Record<string, readonly Mark[]>>).map(([topic, found]) => [
    topic,
    new Map(found.flatMap(({ facts, ...mark }) => facts.map((fact) => [fact, mark] as const))),
  ]),
)

/** In what way, and how long, a fact is in the drafter's hand; `undefined` of facts about the world. */
export const inHandOf = ({ topicName, path }: Fact): InHand | undefined =>
  inHandByTopic.get(topicName)?.get(path.join('.'))
