import { isIsoDate } from '../calendar'
import type { MissingFact } from '../facts'
import type { Deadline } from '../rulebook'
import type { Bench } from './judgement'

const timeOf = (name: string, { frame }: Bench): MissingFact[] => {
  const slot = frame.slots.of(name)
  const value = frame.value(slot)
  const source = frame.slots.sources[slot]
  if (typeof value !== 'string' || !isIsoDate(value) || !source || !('fact' in source)) return []
  const { fact } = source
  if (fact.kind !== 'moment') return []
  const head = frame.index === undefined ? fact.topicName : `${fact.topicName}[${frame.index}]`
  return [
    {
      fact: fact.name,
      path: [head, ...fact.path].join('.'),
      kind: 'fact',
      label: {
        zh: `${fact.label.zh}（须有钟点）`,
        en: `${fact.label.en} (with its time of day)`,
      },
    },
  ]
}

/** The dates of a period in hours that are told without the time of day on which it depends. */
export const timesMissing = (
  spec: Deadline | undefined,
  doneFact: string,
  bench: Bench,
): readonly MissingFact[] =>
  spec && 'hours' in spec ? [spec.from, doneFact].flatMap((name) => timeOf(name, bench)) : []
