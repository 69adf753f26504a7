import { ancillaryTopics, type CaseDocument, topicsToldIn, vocabulary } from '../facts'
import type { Rulebook } from '../rulebook'
import { rememberBasis } from './basis'
import type { Benches } from './benches'
import type { Determination, OpenClause, UnregulatedTopic } from './determination'
import { findingOf } from './find'
import type { Finding } from './finding'
import { hear, type Part } from './hearing'
import type { AssessOptions } from './options'
import { type Path, pathsOf } from './paths'
import { scopesOf } from './scope'

export type { AssessOptions } from './options'

const openClausesOf = (findings: readonly Finding[], rulebook: Rulebook): OpenClause[] => {
  const clauses: OpenClause[] = []
  for (const { norm, citation, verdict } of findings) {
    if (verdict !== 'undetermined') continue
    const source = rulebook.norms.get(norm)?.norm
    if (source?.open) clauses.push({ norm, citation, gist: source.gist })
  }
  return clauses
}

/** What the document speaks of in vain; nothing where no regulation was asked. */
const unregulatedIn = (document: CaseDocument, parts: readonly Part[]): UnregulatedTopic[] => {
  const unregulated: UnregulatedTopic[] = []
  if (parts.length === 0) return unregulated
  for (const name of topicsToldIn(document)) {
    const topic = vocabulary.topics.get(name)
    if (topic === undefined || name === 'matter' || ancillaryTopics.has(name)) continue
    if (parts.every(({ agenda }) => !agenda.told.includes(name)))
      unregulated.push({ topic: name, label: topic.meta.label })
  }
  return unregulated
}

const pathsIn = (parts: readonly Part[], benches: Benches): Path[] => {
  const paths: Path[] = []
  for (const { agenda, rulings } of parts) {
    if (agenda.steps.length === 0) continue
    const violated = rulings.filter(({ verdict }) => verdict === 'violated')
    for (const { topic, norms } of agenda.steps)
      for (const { name, bench } of benches.seatsOf(topic)) {
        const breached = violated.filter(({ subject }) => subject === name)
        const ids = new Set(breached.map(({ norm }) => norm.source.norm.id))
        paths.push(...pathsOf(norms, name, bench, (id) => ids.has(id)))
      }
  }
  return paths
}

/**
 * What the regulations say of one case.
 *
 * @param input the facts: a case document, see the facts reference
 * @throws InvalidInputError listing everything wrong with the facts or the options
 * @example
 * assess({ matter: { place: '371082', date: '2021-02-18' }, transfers: [{ noticeGivenOn: '2021-02-18', sentOn: null }] },
 *   { asOf: '2021-02-18', rulebook, calendar }).findings[0]?.deadline // due 2021-02-22
 */
export const assess = (input: unknown, options: AssessOptions): Determination => {
  const { document, benches, parts, verdict, missing } = hear(input, options)
  const findings: Finding[] = []
  for (const { rulings } of parts) for (const ruling of rulings) findings.push(findingOf(ruling))
  const { frame } = benches.at(undefined)
  const isIdle = (id: string) =>
    parts.some((part) => part.regulation.instrument.id === id && part.governsNothing)
  const determination: Determination = {
    ...(document.facts.id === undefined ? {} : { id: document.facts.id }),
    asOf: options.asOf,
    verdict,
    instruments: scopesOf(options, frame, ({ instrument }) => isIdle(instrument.id)),
    findings,
    missing,
    outside: parts.flatMap(({ agenda }) => agenda.outside),
    unregulated: unregulatedIn(document, parts),
    openClauses: openClausesOf(findings, options.rulebook),
    paths: pathsIn(parts, benches),
  }
  return rememberBasis(determination, { document, options })
}
