import { derivedFacts } from '../../derive'
import { type Finding, isAside } from '../../determination'
import { vocabulary, type Words } from '../../facts'

/** Details that the document does not tell, with the provision and subject they belong to. */
export interface Untold {
  citation: Finding['citation']
  subject: string
  labels: Words[]
}

const labelOf = (name: string): Words =>
  vocabulary.facts.get(name)?.label ?? derivedFacts.get(name)?.label ?? { zh: name, en: name }

/** The untold details of a case, each once. */
export const untoldOf = (findings: readonly Finding[]): Untold[] => {
  const found = new Map<string, Untold>()
  for (const { citation, subject, untold } of findings.filter(isAside)) {
    const key = `${citation.instrument} ${citation.id} ${subject}`
    const known = found.get(key) ?? { citation, subject, labels: [] }
    found.set(key, known)
    for (const label of untold.map(labelOf))
      if (!known.labels.some(({ en }) => en === label.en)) known.labels.push(label)
  }
  return [...found.values()]
}
