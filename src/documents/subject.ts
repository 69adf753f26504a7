import {
  type CaseDocument,
  hasTopic,
  InvalidInputError,
  problem,
  shown,
  subjectCount,
  type Topic,
  vocabulary,
} from '../facts'
import type { Form } from './form-schema'

const refuse = (given: Parameters<typeof problem>[0]): never => {
  throw new InvalidInputError([problem(given)])
}

const lacking = (form: Form, topic: Topic, found: string): never => {
  const { zh, en } = topic.meta.label
  const example = JSON.stringify(form.example)
  return refuse({
    code: 'missing-topic',
    path: topic.name,
    found,
    allowed: {
      zh: `：文书“${form.title.zh}”所需的主题 ${topic.name}（${zh}），例如 ${example}`,
      en: `the topic ${topic.name} (${en}), which the paper "${form.title.en}" is about, for example ${example}`,
    },
  })
}

/**
 * Which subject of the form's topic the paper is about: its position, `undefined` for a topic that
 * is one thing.
 *
 * @throws InvalidInputError when the case lacks the topic, or the subject is not one of it.
 */
export const subjectOf = (
  form: Form,
  document: CaseDocument,
  subject: string | undefined,
): number | undefined => {
  const topic = vocabulary.topics.get(form.topic) as Topic
  const value = (document.facts as Record<string, unknown>)[topic.name]
  if (!hasTopic(document, topic.name)) return lacking(form, topic, '∅')
  const count = subjectCount(document, topic.name)
  if (topic.subject === undefined ? value === null || value === undefined : count === 0)
    return lacking(form, topic, shown(value ?? null))
  const names =
    topic.subject === undefined
      ? [topic.name]
      : Array.from({ length: count }, (_, i) => `${topic.name}[${i}]`)
  if (subject === undefined && names.length === 1)
    return topic.subject === undefined ? undefined : 0
  const index = names.indexOf(subject ?? '')
  if (index < 0)
    refuse({
      code: 'not-allowed',
      path: 'subject',
      found: shown(subject),
      allowed: { zh: `其中之一：${names.join('、')}`, en: `one of ${names.join(', ')}` },
    })
  return topic.subject === undefined ? undefined : index
}
