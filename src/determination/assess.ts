import { type Calendar, isIsoDate, isIsoDateTime } from '../calendar'
import { contradictions } from '../derive'
import { distinct } from '../evaluate'
import {
  caseDocument,
  hasTopic,
  InvalidInputError,
  nearestName,
  parseFacts,
  problem,
  shown,
} from '../facts'
import type { Regulation, Rulebook } from '../rulebook'
import { rememberBasis } from './basis'
import { Benches } from './benches'
import type { Determination, InstrumentScope, OpenClause, OutsideTopic } from './determination'
import { docketOf } from './docket'
import { find } from './find'
import type { Finding } from './finding'
import { type Path, pathsOf } from './paths'
import { scopesOf, withForce } from './scope'
import { missingOf, verdictOf } from './weigh'

/** What an assessment rests on beside the facts. */
export interface AssessOptions {
  /** The date (or time with offset) as of which the question is asked. Always given by the caller. */
  asOf: string
  rulebook: Rulebook
  calendar: Calendar
  /** Ask about these regulations whatever the place of the matter; otherwise the place chooses. */
  instruments?: readonly string[] | undefined
}

const checkOptions = ({ asOf, rulebook, instruments }: AssessOptions): void => {
  const problems = []
  if (!isIsoDate(asOf) && !isIsoDateTime(asOf))
    problems.push(
      problem({
        code: 'impossible-value',
        path: 'asOf',
        found: shown(asOf),
        allowed: {
          zh: '存在的日期 YYYY-MM-DD，或带时区的时间',
          en: 'an existing date YYYY-MM-DD, or a time with its offset',
        },
      }),
    )
  for (const id of instruments ?? []) {
    if (rulebook.regulations.has(id)) continue
    const ids = [...rulebook.regulations.keys()]
    const nearest = nearestName(id, ids)
    problems.push(
      problem({
        code: 'unknown-name',
        path: 'instruments',
        found: shown(id),
        allowed: { zh: `：${ids.join('、')}`, en: ids.join(', ') },
        ...(nearest === undefined ? {} : { nearest }),
      }),
    )
  }
  if (problems.length > 0) throw new InvalidInputError(problems)
}

interface Answer {
  findings: Finding[]
  paths: Path[]
  outside: OutsideTopic[]
}

const answer = (regulation: Regulation, benches: Benches): Answer => {
  const { topics, norms } = docketOf(regulation)
  const asked = topics.map(({ name }) => hasTopic(benches.document, name))
  const findings: Finding[] = []
  for (const { id, topic } of norms) {
    if (!asked[topic]) continue
    const norm = benches.normOf(id)
    for (const { name, bench } of benches.seatsOf(norm.source.norm.topic))
      findings.push(find(norm, name, bench))
  }
  const paths: Path[] = []
  const outside: OutsideTopic[] = []
  for (const [i, topic] of topics.entries()) {
    if (!asked[i]) outside.push(topic.outside)
    else if (topic.steps.length > 0)
      for (const { name, bench } of benches.seatsOf(topic.name))
        paths.push(...pathsOf(topic.steps.map(benches.normOf), name, bench))
  }
  return { findings, paths, outside }
}

const openClausesOf = (findings: readonly Finding[], { rulebook }: AssessOptions): OpenClause[] =>
  findings.flatMap(({ norm, citation, verdict }) => {
    const source = verdict === 'undetermined' ? rulebook.norms.get(norm)?.norm : undefined
    return source?.open ? [{ norm, citation, gist: source.gist }] : []
  })

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
  checkOptions(options)
  const document = caseDocument(parseFacts(input))
  const opposed = contradictions(document, options.asOf, options.calendar)
  if (opposed.length > 0) throw new InvalidInputError(opposed)
  const benches = new Benches(document, options)
  const { frame } = benches.at(undefined)
  const scopes = scopesOf(options, frame)
  const parts: Answer[] = []
  for (const [i, { id, applies }] of scopes.entries()) {
    const regulation = options.rulebook.regulations.get(id)
    if (!applies || !regulation) continue
    const part = answer(regulation, benches)
    parts.push(part)
    scopes[i] = withForce(scopes[i] as InstrumentScope, regulation.instrument, part.findings)
  }
  const findings = parts.flatMap((part) => part.findings)
  const placeUnknown = scopes.some(({ applies }) => applies === null)
  const placeMissing = placeUnknown ? frame.missing(frame.slots.of('matter.place')) : []
  const determination: Determination = {
    ...(document.facts.id === undefined ? {} : { id: document.facts.id }),
    asOf: options.asOf,
    verdict: placeUnknown ? 'undetermined' : verdictOf(findings),
    instruments: scopes,
    findings,
    missing: distinct([...placeMissing, ...missingOf(findings)]),
    outside: parts.flatMap((part) => part.outside),
    openClauses: openClausesOf(findings, options),
    paths: parts.flatMap((part) => part.paths),
  }
  return rememberBasis(determination, { document, options })
}
