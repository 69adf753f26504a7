import type { Calendar } from '../calendar'
import { derivedFacts } from '../derive'
import {
  type CaseDocument,
  type CaseFacts,
  caseDocument,
  readName,
  resolveName,
  subjectCount,
  type Value,
  vocabulary,
} from '../facts'
import { factNames } from './fact-names'
import { type FactValue, UNKNOWN } from './fact-value'
import type { JsonRule } from './json-rule'
import { parseSubject, type Subject } from './subject'

interface Context {
  readonly document: CaseDocument
  readonly asOf: string
  readonly calendar: Calendar
}

/** Whether a fact of this topic can be asked for a subject: its own, or one of a single thing. */
const belongs = (topicName: string, subject: Subject): boolean =>
  topicName === subject.topic || vocabulary.topics.get(topicName)?.subject === undefined

const topicOf = (name: string): string | undefined => {
  let resolved = resolveName(name)
  while (resolved?.via) resolved = resolved.via
  return resolved?.fact.topicName
}

const valueFor = (name: string, subject: Subject, context: Context): Value => {
  const derived = derivedFacts.get(name)
  const topic = derived?.topicName ?? topicOf(name)
  if (topic === undefined) throw new RangeError(`no fact is called '${name}'`)
  if (!belongs(topic, subject)) return undefined
  const { index } = subject
  if (derived) {
    const found = derived.derive({ ...context, index })
    return 'value' in found ? found.value : undefined
  }
  const resolved = resolveName(name)
  return resolved && readName(context.document, resolved, index).value
}

/** The named facts of one subject, with {@link UNKNOWN} for each that is not known. */
export const factValues = (
  names: readonly string[],
  subject: Subject,
  context: Context,
): Record<string, FactValue> =>
  Object.fromEntries(
    names.map((name) => {
      const value = valueFor(name, subject, context)
      return [name, value === undefined ? UNKNOWN : value]
    }),
  )

/**
 * The facts that rules ask for, for one subject of a case: what to pass to `engine.run`. Every
 * fact is given; one that is not known as {@link UNKNOWN}, one known to be none as `null`, a set as
 * `{ present, unknown }`.
 *
 * @param facts a valid case document
 * @param options `rules`: of the subject's topic; `subject`: `transfers[0]`, or `plan`
 * @throws RangeError on a subject that the case does not have, or a fact name that does not exist
 * @example
 * factsFor({ transfers: [{ sentOn: null }] }, { rules, subject: 'transfers[0]', asOf: '2021-02-18', calendar })
 * // { 'transfer.noticeGivenOn': { unknown: true }, 'transfer.sentOn': null, … }
 */
export const factsFor = (
  facts: CaseFacts,
  {
    rules,
    subject,
    asOf,
    calendar,
  }: {
    rules: readonly Pick<JsonRule, 'conditions'>[]
    subject: string
    asOf: string
    calendar: Calendar
  },
): Record<string, FactValue> => {
  const document = caseDocument(facts)
  const asked = parseSubject(subject)
  if (asked.index !== undefined && asked.index >= subjectCount(document, asked.topic))
    throw new RangeError(`the case has no '${subject}'`)
  return factValues(factNames(rules), asked, { document, asOf, calendar })
}
