import * as z from 'zod'
import { isIsoDate } from '../calendar'
import { lazily } from '../facts'
import { conditionSchema } from './condition'

/** The paths that steps make up. */
export const pathIds = [
  'initiation',
  'transfer',
  'dispute',
  'supervision',
  'assessment',
  'assistance',
  'complaint',
  'accountability',
] as const

/** Questions that several regulations answer, for setting them side by side. */
export const questionIds = [
  'start',
  'lead',
  'approval',
  'plan',
  'transfer-period',
  'double-fine',
  'dispute',
  'report',
  'accountability',
] as const

/** The schemas of the files of a regulation. */
export const ruleSchemas = lazily(() => {
  const isoDate = z.string().refine(isIsoDate, { error: 'not an ISO date' })

  const words = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })

  /** `example-2020/22.1` or, where a provision holds several norms, `example-2020/22.1:letter`. */
  const normId = z
    .string()
    .regex(/^[a-z0-9-]+\/[0-9a-z.()]+(:[a-z0-9-]+)?$/, { error: 'not a norm id' })

  const deadline = z.union([
    z.strictObject({ workingDays: z.int().min(1), from: z.string(), done: z.string() }),
    z.strictObject({ hours: z.int().min(1), from: z.string(), done: z.string() }),
    z.strictObject({ term: z.string(), from: z.string(), done: z.string() }),
    z.strictObject({ promptly: z.boolean(), done: z.string() }),
  ])

  const measure = z.strictObject({
    id: z.string(),
    label: words,
    imposedBy: words.optional(),
    proposedBy: words.optional(),
    on: words.optional(),
  })

  const measures = z.strictObject({
    mode: z.enum(['one-of', 'by-severity', 'all', 'unspecified']),
    open: z.boolean(),
    list: z.array(measure),
    imposed: z.strictObject({ fact: z.string(), status: z.string() }).optional(),
  })

  const step = z.strictObject({
    path: z.enum(pathIds),
    order: z.int().min(1),
    actor: words,
    action: words,
    paper: words.optional(),
    done: z.string(),
    /** A fact that, known to be none or still to come, leaves the step to be taken as far as is told. */
    pending: z.string().optional(),
    after: z.array(normId).default([]),
    /** Of those in `after`: their dates are compared by norms of their own. */
    whenever: z.array(normId).default([]),
    /** Norms on who takes the step and how: one of them violated, it is taken otherwise than prescribed. */
    manner: z.array(normId).default([]),
    decides: z.boolean().default(false),
  })

  const yields = z.array(z.strictObject({ to: normId, ground: words }))

  const reading = z.strictObject({
    id: z.string(),
    gist: words,
    change: z
      .strictObject({
        applies: conditionSchema.optional(),
        requires: conditionSchema.optional(),
        forbids: conditionSchema.optional(),
        deadline: deadline.optional(),
      })
      .optional(),
  })

  const norm = z.strictObject({
    id: normId,
    modality: z.enum(['must', 'must-not', 'may', 'power', 'is', 'liability']),
    topic: z.string(),
    /** Facts that the document has to tell (`null` included) for the norm to be asked; of a list, one. */
    part: z.array(z.union([z.string(), z.array(z.string()).min(2)])).default([]),
    /** Facts or topics of what comes after a permission or stands for a duty: with one of them told, its question is behind. */
    behind: z.array(z.string()).default([]),
    question: z.enum(questionIds).optional(),
    addressee: z.union([z.strictObject({ fact: z.string() }), words]).optional(),
    on: z.array(z.string()).default([]),
    gist: words,
    applies: conditionSchema.optional(),
    requires: conditionSchema.optional(),
    forbids: conditionSchema.optional(),
    act: z.string().optional(),
    deadline: deadline.optional(),
    /** A period whose end is shown with the finding, whatever its verdict. */
    shows: z
      .union([
        z.strictObject({ term: z.string(), from: z.string() }),
        z.strictObject({ workingDays: z.int().min(1), from: z.string() }),
      ])
      .optional(),
    step: step.optional(),
    /** `may` over a list of grounds, or `is` over circumstances: holds when one of them holds. */
    union: z.array(normId).min(1).optional(),
    /** Alternatives of which exactly one should hold. */
    choice: z.array(normId).min(2).optional(),
    /** A catch-all item that somebody has to invoke. */
    open: z.boolean().default(false),
    force: z.enum(['must', 'may']).optional(),
    measures: measures.optional(),
    exceptTo: yields.default([]),
    specialTo: yields.default([]),
    /** The reading encoded above, its alternatives, and what settles between them, if anything does. */
    readings: z
      .strictObject({
        default: z.strictObject({ id: z.string(), gist: words }),
        why: words,
        settledBy: words.optional(),
        others: z.array(reading).min(1),
      })
      .optional(),
    /**
     * Circumstances on which the text says nothing: there the answer is undetermined. What is
     * `presumedNot` is taken not to be so while the document tells nothing of it. What is `outside`
     * is presumed not to be so either; where it is, the norm has nothing to say: not applicable.
     */
    silent: z
      .array(
        z.strictObject({
          when: conditionSchema,
          gist: words,
          presumedNot: z.literal(true).optional(),
          outside: z.literal(true).optional(),
        }),
      )
      .default([]),
    notes: z.array(words).default([]),
  })

  const classification = z.strictObject({
    id: z.string(),
    kind: z.enum([
      'purpose',
      'principle',
      'organisational',
      'programmatic',
      'refers-elsewhere',
      'definition',
      'catch-all',
      'validity',
      'form',
      'heading',
    ]),
    reason: words,
  })

  const article = z.strictObject({
    article: z.string(),
    conditions: z.record(z.string(), conditionSchema).default({}),
    classified: z.array(classification).default([]),
    norms: z.array(norm).default([]),
  })

  const instrument = z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    title: words,
    short: words,
    documentNumber: z.string(),
    issuer: words,
    issuedOn: isoDate,
    publishedOn: isoDate.optional(),
    inForce: z.strictObject({
      from: isoDate,
      to: isoDate.nullable(),
      provision: z.string().nullable(),
      notes: z.array(words).default([]),
    }),
    territory: z.strictObject({
      codes: z.array(z.string().regex(/^\d{2,6}$/)).min(1),
      name: words,
    }),
    numbering: z.enum(['articles', 'parts']),
    provisions: z.array(z.string()).min(1),
    /** SHA-256 of the normalised official words of each article from which the rules were encoded. */
    fingerprints: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)).default({}),
  })

  return { instrument, article, norm }
})

type RuleSchemas = ReturnType<typeof ruleSchemas>

export type Norm = z.output<RuleSchemas['norm']>
export type ArticleFile = z.output<RuleSchemas['article']>
export type Instrument = z.output<RuleSchemas['instrument']>
export type Deadline = NonNullable<Norm['deadline']>
export type Classification = ArticleFile['classified'][number]
