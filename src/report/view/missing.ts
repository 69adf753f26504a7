import type { Determination } from '../../determination'
import { type MissingFact, vocabulary, type Words } from '../../facts'

/** The missing facts of one topic, or of one subject of it. */
export interface MissingGroup {
  /** `transfers[0]`, `plan`. */
  subject: string
  label: Words
  facts: MissingFact[]
}

/** What a subject is called: the topic, and which of several. */
export const subjectLabel = (subject: string): Words => {
  const [, topic = subject, index] = /^(\w+)(?:\[(\d+)\])?$/.exec(subject) ?? []
  const label = vocabulary.topics.get(topic)?.meta.label ?? { zh: subject, en: subject }
  if (index === undefined) return label
  const number = Number(index) + 1
  return { zh: `${label.zh}（第${number}项）`, en: `${label.en} no. ${number}` }
}

/** The facts that a case lacks, by what they belong to. */
export const missingGroups = ({ missing }: Determination): MissingGroup[] => {
  const groups = new Map<string, MissingGroup>()
  for (const fact of missing) {
    const subject = /^\w+(?:\[\d+\])?/.exec(fact.path)?.[0] ?? fact.path
    const group = groups.get(subject) ?? { subject, label: subjectLabel(subject), facts: [] }
    groups.set(subject, group)
    group.facts.push(fact)
  }
  return [...groups.values()]
}
