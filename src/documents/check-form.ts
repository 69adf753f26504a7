import { resolveName, vocabulary } from '../facts'
import { checkName, checkPrinted, type FormProblem, suggestion } from './check-fact'
import { checkTable } from './check-table'
import type { Content, Form, FormBlock, FormField } from './form-schema'
import { factsIn } from './template'

const checkContent = (content: Content, path: string, topics: readonly string[]): FormProblem[] => {
  const [zh, en] = [factsIn(content, 'zh'), factsIn(content, 'en')]
  const same = zh.length === en.length && zh.every((name) => en.includes(name))
  return [
    ...[...new Set([...zh, ...en])].flatMap((name) => checkPrinted(name, path, topics)),
    ...(same ? [] : [{ path, message: 'zh and en name different facts' }]),
  ]
}

const checkSource = (entry: Pick<FormField, 'cite' | 'optional'>, path: string): FormProblem[] =>
  (entry.cite === undefined) === (entry.optional === undefined)
    ? [{ path, message: 'give either "cite", what requires it, or "optional"' }]
    : []

const checkWhen = (entry: Pick<FormField, 'when'>, path: string, topics: readonly string[]) => {
  return (entry.when ?? []).flatMap(({ fact, is = [] }) => {
    const values = resolveName(fact)?.fact.values
    const wrong = values ? is.filter((value) => !Object.hasOwn(values, String(value))) : []
    return [
      ...checkName(fact, `${path}.when`, topics),
      ...wrong.map((value) => ({
        path: `${path}.when`,
        message: `"${fact}" is never ${JSON.stringify(value)}${suggestion(String(value), Object.keys(values ?? {}))}`,
      })),
    ]
  })
}

const checkField = (field: FormField, path: string, topics: readonly string[]): FormProblem[] => [
  ...checkSource(field, path),
  ...checkWhen(field, path, topics),
  ...(field.content === undefined && field.hand === undefined
    ? [{ path, message: 'give "content", or "hand" for what is written by hand' }]
    : []),
  ...(field.content === undefined ? [] : checkContent(field.content, path, topics)),
]

const checkBlock = (block: FormBlock, path: string, topics: readonly string[]): FormProblem[] => {
  if (block.kind === 'fields')
    return block.fields.flatMap((field, i) => checkField(field, `${path}.fields[${i}]`, topics))
  const common = [...checkSource(block, path), ...checkWhen(block, path, topics)]
  if (block.kind === 'table') return [...common, ...checkTable(block, path, topics)]
  const date =
    block.kind === 'signature'
      ? [
          ...checkSource(block.date, `${path}.date`),
          ...checkPrinted(block.date.fact, `${path}.date`, topics),
        ]
      : []
  return [...common, ...checkContent(block.content, path, topics), ...date]
}

/** What is wrong with the names in a form, and what it leaves unsaid. */
export const checkForm = (form: Form): FormProblem[] => {
  const topic = vocabulary.topics.get(form.topic)
  if (!topic)
    return [
      {
        path: 'topic',
        message: `no topic "${form.topic}"${suggestion(form.topic, vocabulary.topics.keys())}`,
      },
    ]
  const topics = [form.topic]
  return [
    ...(Object.hasOwn(form.example, form.topic)
      ? []
      : [{ path: 'example', message: `the example lacks the topic "${form.topic}"` }]),
    ...(form.heading === undefined ? [] : checkContent(form.heading, 'heading', topics)),
    ...form.blocks.flatMap((block, i) => checkBlock(block, `blocks[${i}]`, topics)),
  ]
}
