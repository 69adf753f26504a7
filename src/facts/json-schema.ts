import * as z from 'zod'
import { caseSchema } from './document'
import { CLAIMED, claimedWords, DECLINED, declinedWords, type FieldMeta } from './field-form'

const formats: Partial<Record<FieldMeta['kind'], string>> = { date: 'date' }

/** The vocabulary as JSON Schema (draft 2020-12), with titles and descriptions in zh and en. */
export const factsJsonSchema = (): Record<string, unknown> => {
  const schema = z.toJSONSchema(caseSchema(), {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      const node = jsonSchema as Record<string, unknown>
      const { kind, label, about, values, finding, declinable } = node as unknown as FieldMeta
      if (!label) return
      for (const key of [
        'kind',
        'label',
        'about',
        'values',
        'finding',
        'topic',
        'subject',
        'identified',
        'declinable',
      ])
        delete node[key]
      node.title = `${label.zh} / ${label.en}`
      const lines = [
        ...(about ? [about.zh, about.en] : []),
        ...(finding
          ? [
              '人的认定 / a human finding: { value, by, reason }',
              `${CLAIMED}: ${claimedWords.zh} / ${claimedWords.en}`,
            ]
          : []),
        ...(declinable ? [`${DECLINED}: ${declinedWords.zh} / ${declinedWords.en}`] : []),
        ...Object.entries(values ?? {}).map(([key, { zh, en }]) => `${key}: ${zh} / ${en}`),
      ]
      if (lines.length > 0) node.description = lines.join('\n')
      if (formats[kind] && node.type === 'string' && !declinable) node.format = formats[kind]
    },
  })
  return { ...schema, title: 'zhifa case', description: '案件事实 / the facts of one matter' }
}
