import * as z from 'zod'
import { verdicts } from '../determination'
import { ruleSchemas } from '../rulebook'

/** The form of one determination in JSON output. */
export const outputSchema = () => {
  const words = z.strictObject({ zh: z.string(), en: z.string() })
  const verdict = z.enum(verdicts)
  const citation = z.strictObject({ instrument: z.string(), id: z.string(), label: words })

  const missing = z.strictObject({
    fact: z.string(),
    path: z.string(),
    kind: z.enum(['fact', 'finding']),
    label: words,
    claimed: z.literal(true).optional(),
  })

  const day = z.strictObject({
    date: z.string(),
    kind: z.enum(['weekday', 'weekend', 'holiday', 'make-up', 'unpublished']),
    number: z.int().nullable(),
    name: words.optional(),
    notice: z.string().optional(),
  })

  const counting = {
    from: z.string(),
    rule: words,
    count: z.array(day),
    assumptions: z.array(words),
    ofCondition: z.literal(true).optional(),
    alternatives: z.array(z.strictObject({ reading: z.string(), due: z.string() })),
  }

  const deadline = z.union([
    z.strictObject({ provisional: z.literal(false), due: z.string(), ...counting }),
    z.strictObject({
      provisional: z.literal(true),
      earliest: z.string(),
      latest: z.string(),
      unpublishedYears: z.array(z.int()),
      ...counting,
    }),
  ])

  const step = z.strictObject({
    path: z.string(),
    order: z.int(),
    actor: words,
    action: words,
    paper: words.optional(),
  })

  const quote = z.discriminatedUnion('state', [
    z.strictObject({ unit: z.string(), state: z.literal('same'), lines: z.array(z.string()) }),
    z.strictObject({ unit: z.string(), state: z.literal('differs') }),
  ])

  const finding = z.strictObject({
    norm: z.string(),
    citation,
    subject: z.string(),
    modality: z.enum(['must', 'must-not', 'may', 'power', 'is', 'liability']),
    verdict,
    outcome: words,
    addressee: z.strictObject({ id: z.string().optional(), name: words }).optional(),
    deadline: deadline.optional(),
    measures: ruleSchemas().norm.shape.measures,
    missing: z.array(missing),
    cause: z.enum(['facts-missing', 'finding-needed', 'text-silent']).optional(),
    silence: z.array(words),
    items: z.array(
      z.strictObject({
        fact: z.string(),
        item: z.string().optional(),
        label: words,
        state: z.enum(['met', 'unmet', 'unknown']),
      }),
    ),
    readings: z.array(
      z.strictObject({ id: z.string(), gist: words, default: z.boolean(), verdict }),
    ),
    step: step.optional(),
    notes: z.array(words),
    within: z.string().optional(),
    exercised: z.literal(true).optional(),
    knownToApply: z.literal(true).optional(),
    keptAnyway: z.literal(true).optional(),
    untold: z.array(z.string()),
    openOnly: z.boolean(),
    weighs: z.boolean(),
    /** Official words of the article, where a text was given; none where its words differ. */
    quote: quote.optional(),
  })

  const path = z.strictObject({
    id: z.string(),
    instrument: z.string(),
    subject: z.string(),
    steps: z.array(
      z.strictObject({
        norm: z.string(),
        citation,
        order: z.int(),
        actor: words,
        action: words,
        paper: words.optional(),
        state: z.enum(['done', 'breached', 'out-of-order', 'skipped', 'next', 'later', 'unknown']),
        on: z.string().optional(),
        decides: z.boolean(),
      }),
    ),
    next: z.array(z.string()),
    decides: words.nullable(),
  })

  return z.strictObject({
    source: z.string().optional(),
    id: z.string().optional(),
    asOf: z.string(),
    verdict,
    instruments: z.array(
      z.strictObject({ id: z.string(), applies: z.boolean().nullable(), reason: words }),
    ),
    findings: z.array(finding),
    missing: z.array(missing),
    outside: z.array(
      z.strictObject({ instrument: z.string(), topic: z.string(), label: words, norms: z.int() }),
    ),
    unregulated: z.array(z.strictObject({ topic: z.string(), label: words })),
    openClauses: z.array(z.strictObject({ norm: z.string(), citation, gist: words })),
    paths: z.array(path),
    crossCheck: z
      .strictObject({ engine: z.string(), compared: z.int(), agrees: z.boolean() })
      .optional(),
  })
}

/** {@link outputSchema} as JSON Schema (draft 2020-12). */
export const outputJsonSchema = (): Record<string, unknown> => ({
  ...z.toJSONSchema(outputSchema()),
  title: 'zhifa determination',
  description: '一个案件的判断结果 / the answer for one case',
})
