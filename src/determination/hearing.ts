import { contradictions } from '../derive'
import { distinct } from '../evaluate'
import {
  type CaseDocument,
  caseDocument,
  InvalidInputError,
  type MissingFact,
  parseFacts,
  topicsToldIn,
  vocabulary,
} from '../facts'
import type { Regulation } from '../rulebook'
import { Benches } from './benches'
import type { Agenda } from './docket'
import { type AssessOptions, checkOptions } from './options'
import { type Ruling, ruleOn } from './ruling'
import { governingOf, placeMissing } from './scope'
import { isOutOfForce } from './validity'
import type { Verdict } from './verdict'
import { missingOf, verdictOf } from './weigh'

/** One regulation heard on one case. */
export interface Part {
  readonly regulation: Regulation
  /** In statute order. */
  readonly rulings: readonly Ruling[]
  readonly agenda: Agenda
  /** It was not in force for anything that was asked of it. */
  readonly governsNothing: boolean
}

/** A case judged, before anything is put into words. */
export interface Hearing {
  readonly document: CaseDocument
  readonly benches: Benches
  readonly parts: readonly Part[]
  readonly verdict: Verdict
  /** All facts lacking, once each. */
  readonly missing: MissingFact[]
}

const hearPart = (regulation: Regulation, benches: Benches): Part => {
  const agenda = benches.docketOf(regulation).agendaFor(benches.document)
  const rulings: Ruling[] = []
  for (const norm of agenda.norms)
    for (const { name, bench } of benches.seatsOf(norm.source.norm.topic))
      rulings.push(ruleOn(norm, name, bench))
  const governsNothing =
    rulings.length === 0
      ? isOutOfForce(regulation.instrument, benches.at(undefined).frame)
      : rulings.every(({ verdict }) => verdict === 'not-in-force')
  return { regulation, rulings, agenda, governsNothing }
}

/** Whether a document tells of more than the matter, its place and those concerned. */
const asksAnything = (document: CaseDocument): boolean =>
  topicsToldIn(document).some((name) => {
    const topic = vocabulary.topics.get(name)
    return topic !== undefined && name !== 'matter' && !topic.meta.identified
  })

const verdictIn = (
  parts: readonly Part[],
  rulings: readonly Ruling[],
  document: CaseDocument,
): Verdict => {
  if (parts.length > 0 && parts.every(({ governsNothing }) => governsNothing)) return 'not-in-force'
  const isUnasked = parts.length > 0 && !asksAnything(document)
  return isUnasked && rulings.every(({ weighs }) => !weighs) ? 'undetermined' : verdictOf(rulings)
}

/**
 * Judges one case under the regulations that govern it.
 *
 * @throws InvalidInputError listing everything wrong with the facts or the options
 */
export const hear = (input: unknown, options: AssessOptions): Hearing => {
  checkOptions(options)
  const document = caseDocument(parseFacts(input))
  const opposed = contradictions(document, options.asOf, options.calendar)
  if (opposed.length > 0) throw new InvalidInputError(opposed)
  const benches = new Benches(document, options)
  const { frame } = benches.at(undefined)
  const governing = governingOf(options, frame)
  const parts = (governing ?? []).map((regulation) => hearPart(regulation, benches))
  const rulings = parts.length === 1 ? parts[0]?.rulings : parts.flatMap((part) => part.rulings)
  const verdict = verdictIn(parts, rulings ?? [], document)
  const missing = missingOf(rulings ?? [], verdict)
  if (governing !== null) return { document, benches, parts, verdict, missing }
  const lacking = distinct([...placeMissing(frame), ...missing])
  return { document, benches, parts, verdict: 'undetermined', missing: lacking }
}
