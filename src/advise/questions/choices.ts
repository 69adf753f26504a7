import type { CaseFacts, Fact } from '../../facts'
import type { Choice } from './question'

const entriesOf = (facts: CaseFacts, topic: string | undefined): Choice[] => {
  const entries = (facts as Record<string, unknown>)[topic ?? '']
  if (!Array.isArray(entries)) return []
  return entries.map(({ id, name }: { id: string; name?: string }) => ({
    value: id,
    label: { zh: name ?? id, en: name ?? id },
  }))
}

/** What may be chosen for a fact; `undefined` where it is not chosen from a list. */
export const choicesOf = (fact: Fact, facts: CaseFacts): Choice[] | undefined => {
  if (fact.kind === 'ref' || fact.kind === 'refs') return entriesOf(facts, fact.topic)
  if (fact.kind !== 'choice' && fact.kind !== 'set') return undefined
  return Object.entries(fact.values ?? {}).map(([value, label]) => ({ value, label }))
}
