import { type Calendar, isIsoDate, isIsoDateTime } from '../calendar'
import { contradictions } from '../derive'
import { type CompiledNorm, compileRulebook, distinct, Frame, subjectsOf } from '../evaluate'
import {
  type CaseDocument,
  caseDocument,
  hasTopic,
  InvalidInputError,
  nearestName,
  parseFacts,
  problem,
  shown,
  vocabulary,
} from '../facts'
import type { Regulation, Rulebook } from '../rulebook'
import { rememberBasis } from './basis'
import type { Determination, InstrumentScope, OpenClause, OutsideTopic } from './determination'
import { find } from './find'
import type { Finding } from './finding'
import { type Path, pathsOf } from './paths'
import { scopeOf, withForce } from './scope'
import { verdictOf } from './weigh'

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
  const ids = [...rulebook.regulations.keys()]
  for (const id of instruments ?? []) {
    if (rulebook.regulations.has(id)) continue
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

const outsideOf = (regulation: Regulation, document: CaseDocument): OutsideTopic[] => {
  const topics = new Map<string, number>()
  for (const { norm } of regulation.norms)
    if (!hasTopic(document, norm.topic)) topics.set(norm.topic, (topics.get(norm.topic) ?? 0) + 1)
  return [...topics].map(([topic, norms]) => ({
    instrument: regulation.instrument.id,
    topic,
    label: vocabulary.topics.get(topic)?.meta.label ?? { zh: topic, en: topic },
    norms,
  }))
}

const answer = (regulation: Regulation, document: CaseDocument, options: AssessOptions): Answer => {
  const { slots, norms } = compileRulebook(options.rulebook)
  const normOf = (id: string) => norms.get(id) as CompiledNorm
  const followersOf = (id: string) =>
    regulation.norms
      .filter(({ norm }) => norm.step?.after.includes(id))
      .map(({ norm }) => normOf(norm.id))
  const frames = new Map<string, Frame>()
  const byTopic = new Map<string, CompiledNorm[]>()
  const findings: Finding[] = []
  for (const { norm } of regulation.norms) {
    const compiled = normOf(norm.id)
    byTopic.set(norm.topic, [...(byTopic.get(norm.topic) ?? []), compiled])
    for (const { name, index } of subjectsOf(document, norm.topic)) {
      const frame =
        frames.get(name) ?? new Frame(slots, document, index, options.asOf, options.calendar)
      frames.set(name, frame)
      findings.push(find(compiled, name, { frame, normOf, followersOf }))
    }
  }
  const paths = [...byTopic].flatMap(([topic, members]) =>
    subjectsOf(document, topic).flatMap(({ name }) => {
      const frame = frames.get(name)
      return frame ? pathsOf(members, name, { frame, normOf, followersOf }) : []
    }),
  )
  return { findings, paths, outside: outsideOf(regulation, document) }
}

const openClausesOf = (findings: readonly Finding[], { rulebook }: AssessOptions): OpenClause[] =>
  findings.flatMap(({ norm, citation, verdict }) => {
    const source = rulebook.norms.get(norm)?.norm
    return source?.open && verdict === 'undetermined' ? [{ norm, citation, gist: source.gist }] : []
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
  const { slots } = compileRulebook(options.rulebook)
  const frame = new Frame(slots, document, undefined, options.asOf, options.calendar)
  const asked = options.instruments
  const scopes: InstrumentScope[] = []
  const parts: Answer[] = []
  for (const [id, regulation] of options.rulebook.regulations) {
    if (asked && !asked.includes(id)) continue
    const scope = scopeOf(regulation.instrument, frame, asked !== undefined)
    if (!scope.applies) {
      scopes.push(scope)
      continue
    }
    const part = answer(regulation, document, options)
    parts.push(part)
    scopes.push(withForce(scope, regulation.instrument, part.findings))
  }
  const findings = parts.flatMap((part) => part.findings)
  const placeUnknown = scopes.some(({ applies }) => applies === null)
  const placeMissing = placeUnknown ? frame.missing(slots.of('matter.place')) : []
  const determination: Determination = {
    ...(document.facts.id === undefined ? {} : { id: document.facts.id }),
    asOf: options.asOf,
    verdict: placeUnknown ? 'undetermined' : verdictOf(findings),
    instruments: scopes,
    findings,
    missing: distinct([
      ...placeMissing,
      ...findings.flatMap((each) => (each.weighs ? each.missing : [])),
    ]),
    outside: parts.flatMap((part) => part.outside),
    openClauses: openClausesOf(findings, options),
    paths: parts.flatMap((part) => part.paths),
  }
  return rememberBasis(determination, { document, options })
}
