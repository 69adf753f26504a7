import type { CaseFacts } from './document'
import { entriesOf, own, placeOf } from './entries'
import { lazily } from './lazily'
import { type Problem, problem, shown } from './problem'
import { type Fact, type Topic, vocabulary } from './vocabulary'

/** Kinds of body of which one may have the function of another kind as well. */
const ANY_FUNCTION: readonly unknown[] = [
  'department',
  'comprehensive-enforcement-bureau',
  'office',
]

interface Beside {
  readonly topic: Topic
  readonly fact: Fact
  /** Where the reference to the body stands. */
  readonly reference: readonly string[]
  /** What the body tells. */
  readonly told: string
}

/** The facts that a body named beside them tells as well. */
const toldTwice = lazily((): Beside[] =>
  [...vocabulary.topics.values()].flatMap((topic) =>
    topic.facts.flatMap((fact): Beside[] => {
      const [reference, told] = fact.orElse?.split('.') ?? []
      if (reference === undefined || told === undefined) return []
      return [{ topic, fact, reference: [...fact.path.slice(0, -1), reference], told }]
    }),
  ),
)

/** What is told of a body otherwise than the body itself says, in an entry that names it. */
export const toldOtherwise = (facts: CaseFacts): Problem[] =>
  toldTwice().flatMap(({ topic, fact, reference, told }) => {
    if (!facts.organs || !Object.hasOwn(facts, topic.name)) return []
    return entriesOf(facts, topic).flatMap((entry, i) => {
      const [said, id] = [own(entry, fact.path), own(entry, reference)]
      const body = facts.organs?.findIndex((each) => each.id === id) ?? -1
      const known = own(facts.organs?.[body], [told])
      if (typeof said !== 'string' || typeof known !== 'string') return []
      if (said === known || ANY_FUNCTION.includes(known)) return []
      return [
        problem({
          code: 'contradiction',
          path: placeOf(topic, i, fact.path),
          found: shown(said),
          allowed: {
            zh: ` "${known}"（organs[${body}].${told}），或不填`,
            en: `"${known}", as organs[${body}].${told} says; or leave it out`,
          },
        }),
      ]
    })
  })
