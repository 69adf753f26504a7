import type { DerivedFact } from '../../derive'
import type { Frame } from '../../evaluate'
import { type CaseDocument, type Fact, type Told, vocabulary } from '../../facts'

/** A fact that was looked at, and the entry of its topic. */
export interface Input {
  fact: Fact
  index: number | undefined
}

type Keys = readonly string[]

/** An object that reports each of its own keys that is looked at, present or not. */
const watched = <T extends object>(target: T, path: Keys, report: (path: Keys) => void): T => {
  const isKey = (key: PropertyKey): key is string =>
    typeof key === 'string' && (Array.isArray(target) ? /^\d+$/.test(key) : !(key in {}))
  return new Proxy(target, {
    get(object, key, receiver) {
      const value: unknown = Reflect.get(object, key, receiver)
      if (!isKey(key)) return value
      const here = [...path, key]
      report(here)
      return typeof value === 'object' && value !== null ? watched(value, here, report) : value
    },
    getOwnPropertyDescriptor(object, key) {
      if (isKey(key)) report([...path, key])
      return Reflect.getOwnPropertyDescriptor(object, key)
    },
  })
}

const inputAt = ([topicName, ...rest]: Keys): Input | undefined => {
  const topic = vocabulary.topics.get(topicName ?? '')
  if (!topic) return undefined
  const index = topic.subject === undefined ? undefined : Number(rest[0])
  const path = topic.subject === undefined ? rest : rest.slice(1)
  const fact = vocabulary.facts.get([topic.subject ?? topic.name, ...path].join('.'))
  return fact && { fact, index }
}

/** What a document tells, reporting each fact of which the value is looked at. */
const watchedTold = (told: Told, report: (input: Input) => void): Told => ({
  row(topic, index) {
    const row = told.row(topic, index)
    return (
      row &&
      new Proxy(row, {
        get(values, place, receiver) {
          const fact = typeof place === 'string' ? topic.facts[Number(place)] : undefined
          if (fact) report({ fact, index })
          return Reflect.get(values, place, receiver)
        },
      })
    )
  },
})

const keyOf = ({ fact, index }: Input): string => `${index ?? ''} ${fact.name}`

/** Facts once each; a group only where nothing inside it was looked at. */
const distinctInputs = (inputs: readonly Input[]): Input[] => {
  const byKey = new Map(inputs.map((input) => [keyOf(input), input]))
  const keys = [...byKey.keys()]
  return [...byKey].flatMap(([key, input]) =>
    input.fact.kind === 'group' && keys.some((other) => other.startsWith(`${key}.`)) ? [] : [input],
  )
}

/** The facts that a derivation looks at, found by running it on a document that watches. */
export const inputsOf = (derived: DerivedFact, frame: Frame): Input[] => {
  const seen: Input[] = []
  const facts = watched(structuredClone(frame.document.facts), [], (path) => {
    const input = inputAt(path)
    if (input) seen.push(input)
  })
  const told = watchedTold(frame.document.told, (input) => seen.push(input))
  const document: CaseDocument = { ...frame.document, facts, told }
  const { index, asOf, calendar } = frame
  derived.derive({ document, index, asOf, calendar })
  return distinctInputs(seen)
}
