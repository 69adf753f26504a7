import * as z from 'zod'

const words = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })

/** One fact by its name, or a sentence in both languages with facts in braces. */
const content = z.union([z.string().min(1), words])

/** A fact that is given, or that is one of these values; a part whose condition certainly fails is left out. */
const whenSchema = z.strictObject({
  fact: z.string().min(1),
  is: z
    .array(z.union([z.string(), z.boolean()]))
    .min(1)
    .optional(),
})

/** What stands behind an entry: the provisions that require it, or that it may stay empty. */
const source = {
  cite: z.array(z.string().min(1)).min(1).optional(),
  optional: z.literal(true).optional(),
  when: z.array(whenSchema).min(1).optional(),
}

const fieldSchema = z.strictObject({
  label: words,
  content: content.optional(),
  hand: z.literal(true).optional(),
  ...source,
})

const columnSchema = z.strictObject({
  label: words,
  show: z.enum(['number', 'item', 'held']).optional(),
  fact: z.string().min(1).optional(),
  by: z.string().min(1).optional(),
  optional: z.literal(true).optional(),
})

const rowsSchema = z.strictObject({
  /** A listed topic, a fact that refers to several entries, or a set. */
  each: z.string().min(1),
  /** Of a topic: only the entries that refer to the subject of the paper. */
  of: z.string().min(1).optional(),
  /** Of a set: only these items. */
  items: z.array(z.string().min(1)).min(1).optional(),
})

const dateSchema = z.strictObject({
  fact: z.string().min(1),
  cite: source.cite,
  optional: source.optional,
})

const blockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('number'), label: words, content, ...source }),
  z.strictObject({ kind: z.literal('addressee'), label: words, content, ...source }),
  z.strictObject({ kind: z.literal('paragraph'), label: words, content, ...source }),
  z.strictObject({ kind: z.literal('section'), label: words, content, ...source }),
  z.strictObject({ kind: z.literal('fields'), fields: z.array(fieldSchema).min(1) }),
  z.strictObject({
    kind: z.literal('table'),
    label: words,
    rows: rowsSchema,
    columns: z.array(columnSchema).min(1),
    ...source,
  }),
  z.strictObject({
    kind: z.literal('signature'),
    label: words,
    content,
    date: dateSchema,
    hand: z.array(words).optional(),
    ...source,
  }),
  z.strictObject({ kind: z.literal('copies'), label: words, content, ...source }),
])

/** The file of one form, `rules/forms/<id>.json`. */
export const formSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  title: words,
  heading: content.optional(),
  cite: z.array(z.string().min(1)).min(1),
  topic: z.string().min(1),
  example: z.record(z.string(), z.unknown()),
  blocks: z.array(blockSchema).min(1),
})

/** One official form, as its file writes it. */
export type Form = z.output<typeof formSchema>
export type FormBlock = z.output<typeof blockSchema>
export type FormField = z.output<typeof fieldSchema>
export type FormTable = Extract<FormBlock, { kind: 'table' }>
export type FormColumn = z.output<typeof columnSchema>
export type Content = z.output<typeof content>
export type When = z.output<typeof whenSchema>

/** Every key that a form file may hold, for "did you mean". */
export const formKeys: readonly string[] = [
  ...new Set(
    [formSchema, fieldSchema, columnSchema, rowsSchema, whenSchema, ...blockSchema.options].flatMap(
      (each) => Object.keys(each.shape),
    ),
  ),
]
