import { dayOf, hasHappened } from '../../calendar'
import {
  type CaseDocument,
  type Fact,
  type Problem,
  problem,
  readFact,
  shown,
  subjectCount,
  type Topic,
  vocabulary,
} from '../../facts'

/** A date of an act, not of the conduct that the act answers. */
const isDateOfAct = ({ kind, path }: Fact): boolean =>
  (kind === 'date' || kind === 'moment') && path.at(-1) !== 'conductOn'

/** The status of an act in a topic without a date of it: then the date of the matter is that of the act. */
const undatedStatus = ({ facts }: Topic): Fact | undefined =>
  facts.some(isDateOfAct)
    ? undefined
    : facts.find(({ path, values }) => path.join('.') === 'status' && values && 'done' in values)

const entryPaths = (document: CaseDocument, { name, subject }: Topic): string[] =>
  subject === undefined
    ? [name]
    : Array.from({ length: subjectCount(document, name) }, (_, index) => `${name}[${index}]`)

/** Acts that are said to be done in a matter that lies ahead. */
export const againstActsAhead = (document: CaseDocument, asOf: string): Problem[] => {
  const date = document.facts.matter?.date
  if (typeof date !== 'string' || hasHappened(date, dayOf(asOf)) !== false) return []
  return Object.keys(document.facts).flatMap((name) => {
    const topic = vocabulary.topics.get(name)
    const status = topic && undatedStatus(topic)
    if (!topic || !status) return []
    return entryPaths(document, topic).flatMap((path, index) => {
      if (readFact(document, status, index).value !== 'done') return []
      return [
        problem({
          code: 'contradiction',
          path: `${path}.status`,
          found: shown('done'),
          allowed: {
            zh: ` "proposed"：没有日期的行为以 matter.date（${date}）为准，该日尚未到`,
            en: `"proposed": an act without a date of its own goes by matter.date, and ${date} is still to come`,
          },
        }),
      ]
    })
  })
}
