import { type FieldKind, resolveName, type Words } from '../facts'

/** What a rule file may know of a fact. */
export interface FactInfo {
  kind: FieldKind
  label: Words
  values?: Record<string, Words>
  /** Topic whose subject the fact belongs to. */
  topicName: string
  finding?: true
}

/** The vocabulary as rule files see it, with derived facts added. */
export const factInfoWith =
  (derived: ReadonlyMap<string, FactInfo>) =>
  (name: string): FactInfo | undefined => {
    const found = derived.get(name)
    if (found) return found
    const resolved = resolveName(name)
    if (!resolved) return undefined
    let root = resolved
    while (root.via) root = root.via
    return { ...resolved.fact, topicName: root.fact.topicName }
  }
