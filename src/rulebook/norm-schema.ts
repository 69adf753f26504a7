import * as z from 'zod'
import { isIsoDate } from '../calendar'
import { lazily } from '../facts'
import { conditionSchema } from './condition'

const isoDate = lazily(() => z.string().refine(isIsoDate, { error: 'not an ISO date' }))

export const wordsSchema = lazily(() =>
  z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
)

/** `example-2020/22.1` or, where a provision holds several norms, `example-2020/22.1:letter`. */
export const normIdSchema = lazily(() =>
  z.string().regex(/^[a-z0-9-]+\/[0-9a-z.()]+(:[a-z0-9-]+)?$/, { error: 'not a norm id' }),
)

const deadlineSchema = lazily(() =>
  z.union([
    z.strictObject({ workingDays: z.int().min(1), from: z.string(), done: z.string() }),
    z.strictObject({ hours: z.int().min(1), from: z.string(), done: z.string() }),
    z.strictObject({ term: z.string(), from: z.string(), done: z.string() }),
    z.strictObject({ promptly: z.literal(true), done: z.string() }),
  ]),
)

const measureSchema = lazily(() =>
  z.strictObject({
    id: z.string(),
    label: wordsSchema(),
    imposedBy: wordsSchema().optional(),
    proposedBy: wordsSchema().optional(),
    on: wordsSchema().optional(),
  }),
)

const measuresSchema = lazily(() =>
  z.strictObject({
    mode: z.enum(['one-of', 'by-severity', 'all', 'unspecified']),
    open: z.boolean(),
    list: z.array(measureSchema()),
    imposed: z.strictObject({ fact: z.string(), status: z.string() }).optional(),
  }),
)

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

const stepSchema = lazily(() =>
  z.strictObject({
    path: z.enum(pathIds),
    order: z.int().min(1),
    actor: wordsSchema(),
    action: wordsSchema(),
    paper: wordsSchema().optional(),
    done: z.string(),
    /** A fact that, known to be none or still to come, leaves the step to be taken as far as is told. */
    pending: z.string().optional(),
    after: z.array(normIdSchema()).default([]),
    decides: z.boolean().default(false),
  }),
)

const yields = lazily(() => z.array(z.strictObject({ to: normIdSchema(), ground: wordsSchema() })))

const readingSchema = lazily(() =>
  z.strictObject({
    id: z.string(),
    gist: wordsSchema(),
    change: z
      .strictObject({
        applies: conditionSchema.optional(),
        requires: conditionSchema.optional(),
        forbids: conditionSchema.optional(),
        deadline: deadlineSchema().optional(),
      })
      .optional(),
  }),
)

export const normSchema = lazily(() =>
  z.strictObject({
    id: normIdSchema(),
    modality: z.enum(['must', 'must-not', 'may', 'power', 'is', 'liability']),
    topic: z.string(),
    /** Facts that the document has to tell (`null` included) for the norm to be asked; of a list, one. */
    part: z.array(z.union([z.string(), z.array(z.string()).min(2)])).default([]),
    /** Facts or topics of what comes after a permission: with one of them told, its question is behind. */
    behind: z.array(z.string()).default([]),
    question: z.enum(questionIds).optional(),
    addressee: z.union([z.strictObject({ fact: z.string() }), wordsSchema()]).optional(),
    on: z.array(z.string()).default([]),
    gist: wordsSchema(),
    applies: conditionSchema.optional(),
    requires: conditionSchema.optional(),
    forbids: conditionSchema.optional(),
    act: z.string().optional(),
    deadline: deadlineSchema().optional(),
    /** A period whose end is shown with the finding, whatever its verdict. */
    shows: z.strictObject({ term: z.string(), from: z.string() }).optional(),
    step: stepSchema().optional(),
    /** `may` over a list of grounds, or `is` over circumstances: holds when one of them holds. */
    union: z.array(normIdSchema()).min(1).optional(),
    /** Alternatives of which exactly one should hold. */
    choice: z.array(normIdSchema()).min(2).optional(),
    /** A catch-all item that somebody has to invoke. */
    open: z.boolean().default(false),
    force: z.enum(['must', 'may']).optional(),
    measures: measuresSchema().optional(),
    exceptTo: yields().default([]),
    specialTo: yields().default([]),
    /** The reading encoded above, its alternatives, and what settles between them, if anything does. */
    readings: z
      .strictObject({
        default: z.strictObject({ id: z.string(), gist: wordsSchema() }),
        why: wordsSchema(),
        settledBy: wordsSchema().optional(),
        others: z.array(readingSchema()).min(1),
      })
      .optional(),
    /** Circumstances on which the text says nothing: there the answer is undetermined. */
    silent: z.array(z.strictObject({ when: conditionSchema, gist: wordsSchema() })).default([]),
    notes: z.array(wordsSchema()).default([]),
  }),
)

export const classificationSchema = lazily(() =>
  z.strictObject({
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
    reason: wordsSchema(),
  }),
)

export const articleFileSchema = lazily(() =>
  z.strictObject({
    article: z.string(),
    conditions: z.record(z.string(), conditionSchema).default({}),
    classified: z.array(classificationSchema()).default([]),
    norms: z.array(normSchema()).default([]),
  }),
)

export const instrumentSchema = lazily(() =>
  z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    title: wordsSchema(),
    short: wordsSchema(),
    documentNumber: z.string(),
    issuer: wordsSchema(),
    issuedOn: isoDate(),
    publishedOn: isoDate().optional(),
    inForce: z.strictObject({
      from: isoDate(),
      to: isoDate().nullable(),
      provision: z.string().nullable(),
      notes: z.array(wordsSchema()).default([]),
    }),
    territory: z.strictObject({
      codes: z.array(z.string().regex(/^\d{2,6}$/)).min(1),
      name: wordsSchema(),
    }),
    numbering: z.enum(['articles', 'parts']),
    provisions: z.array(z.string()).min(1),
    /** SHA-256 of the normalised official words of each article from which the rules were encoded. */
    fingerprints: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)).default({}),
  }),
)

export type Norm = z.output<ReturnType<typeof normSchema>>
export type NormSource = z.input<ReturnType<typeof normSchema>>
export type ArticleFile = z.output<ReturnType<typeof articleFileSchema>>
export type ArticleSource = z.input<ReturnType<typeof articleFileSchema>>
export type Instrument = z.output<ReturnType<typeof instrumentSchema>>
export type InstrumentSource = z.input<ReturnType<typeof instrumentSchema>>
export type Deadline = z.output<ReturnType<typeof deadlineSchema>>
export type Classification = z.output<ReturnType<typeof classificationSchema>>
