import * as z from 'zod'
import { caseSchema } from './document'
import { CLAIMED, claimedWords, DECLINED, declinedWords, type FieldMeta } from './field-form'

const DATE = '\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?'
const TIME = '\\d{4}-\\d\\d-\\d\\dT[0-9:.]+(Z|[+-]\\d\\d:\\d\\d)'

/** How a text of some kinds is written; whether a day exists is checked beyond the schema. */
const forms: Partial<Record<FieldMeta['kind'], string>> = { date: DATE, moment: `${DATE}|${TIME}` }

/** The vocabulary as JSON Schema (draft 2020-12), with titles and descriptions in zh and en. */
export const factsJsonSchema = (): Record<string, unknown> => {
  const schema = z.toJSONSchema(caseSchema(), {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      const node = jsonSchema as Record<string, unknown>
      const { kind, label, about, values, finding, declinable, orElse } =
        node as unknown as FieldMeta
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
        'orElse',
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
        ...(orElse ? [`未填的，以 ${orElse} 为准 / where it is left out: ${orElse}`] : []),
        ...(declinable ? [`${DECLINED}: ${declinedWords.zh} / ${declinedWords.en}`] : []),
        ...Object.entries(values ?? {}).map(([key, { zh, en }]) => `${key}: ${zh} / ${en}`),
      ]
      if (lines.length > 0) node.description = lines.join('\n')
      const form = forms[kind]
      if (form) node.pattern = `^(${form}${declinable ? `|${DECLINED}` : ''})$`
    },
  })
  return { ...schema, title: 'zhifa case', description: '案件事实 / the facts of one matter' }
}
