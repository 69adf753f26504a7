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

/** What is marked as in the drafter's hand in a topic, by path inside the topic. */
export const inHandOf = (topic: string): ReadonlyMap<string, InHand> => {
  const found = (marks as Readonly<Record<string, readonly Mark[]>>)[topic] ?? []
  return new Map(found.flatMap(({ facts, ...mark }) => facts.map((fact) => [fact, mark] as const)))
}

/** The topics that have such marks. */
export const topicsInHand: readonly string[] = Object.keys(marks)
