import * as z from 'zod'
import { verdicts } from '../determination'

/** The form of one line that an audit writes. */
export const auditLineSchema = () => {
  const verdict = z.enum(verdicts)
  const words = z.strictObject({ zh: z.string(), en: z.string() })
  const truth = z.union([z.literal(0), z.literal(1), z.literal(2)])

  const numbered = {
    line: z.int().min(1),
    id: z.string().optional(),
    repeats: z.int().min(1).optional(),
  }

  const finding = z.strictObject({
    norm: z.string(),
    subject: z.string(),
    verdict,
    organ: z.string().optional(),
    missing: z.array(z.string()).optional(),
  })

  const judged = z.strictObject({
    ...numbered,
    asOf: z.string(),
    verdict,
    findings: z.array(finding),
    missing: z.array(z.string()),
    crossChecked: z.int().min(0).optional(),
    /** The form of one determination, as in JSON reports. */
    determination: z.record(z.string(), z.unknown()).optional(),
  })

  const difference = z.strictObject({
    norm: z.string(),
    subject: z.string(),
    reading: z.string().optional(),
    tree: z.string(),
    ours: truth,
    theirs: truth,
  })

  const error = z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('refused'),
      problems: z.array(z.strictObject({ code: z.string(), path: z.string(), message: words })),
      more: z.int().min(1).optional(),
    }),
    z.strictObject({ kind: z.literal('disputed'), differences: z.array(difference) }),
    z.strictObject({ kind: z.literal('failed'), message: z.string() }),
  ])

  return z.union([judged, z.strictObject({ ...numbered, error })])
}

/** {@link auditLineSchema} as JSON Schema (draft 2020-12). */
export const auditLineJsonSchema = (): Record<string, unknown> => ({
  ...z.toJSONSchema(auditLineSchema()),
  title: 'zhifa audit line',
  description: '批量核对的一行：一个案件的结论 / one line of an audit: the answer for one matter',
})
