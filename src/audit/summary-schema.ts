import * as z from 'zod'
import { type Verdict, verdicts } from '../determination'
import type { Summary } from './summary'

/** The form of the summary of an audit. */
export const summarySchema = (): z.ZodType<Summary> => {
  const count = z.int().min(0)

  const verdictCounts = z
    .partialRecord(z.enum(verdicts), z.int().min(1))
    .transform((given) => given as Partial<Record<Verdict, number>>)

  const tally = z.strictObject({
    name: z.string(),
    verdicts: verdictCounts,
    missing: z.array(z.strictObject({ fact: z.string(), count: z.int().min(1) })),
  })

  return z.strictObject({
    kind: z.literal('zhifa-audit-summary'),
    version: z.literal(1),
    matters: count,
    errors: z.strictObject({ refused: count, disputed: count, failed: count }),
    crossChecked: count,
    verdicts: verdictCounts,
    missing: tally.shape.missing,
    norms: z.array(tally),
    organs: z.array(tally),
    organsSampled: z.boolean(),
  })
}
