import type * as z from 'zod'

interface Node {
  readonly type: string
  readonly shape?: Record<string, z.core.$ZodType>
  readonly element?: z.core.$ZodType
  readonly innerType?: z.core.$ZodType
  readonly defaultValue?: unknown
}

/** Fills in the defaults of a value; `undefined`: there are none to fill in. */
type Filler = ((value: unknown) => unknown) | undefined

const inObject = (shape: Record<string, z.core.$ZodType>): Filler => {
  const fillers = Object.entries(shape).flatMap(([key, schema]) => {
    const filler = fillerOf(schema)
    return filler ? [[key, filler] as const] : []
  })
  if (fillers.length === 0) return undefined
  return (value) => {
    if (typeof value !== 'object' || value === null) return value
    const filled: Record<string, unknown> = { ...value }
    for (const [key, filler] of fillers) {
      const own = filler(filled[key])
      if (own !== undefined) filled[key] = own
    }
    return filled
  }
}

const inArray = (element: z.core.$ZodType): Filler => {
  const filler = fillerOf(element)
  return filler && ((value) => (Array.isArray(value) ? value.map(filler) : value))
}

const inOptional = (inner: z.core.$ZodType): Filler => {
  const filler = fillerOf(inner)
  return filler && ((value) => (value === undefined ? undefined : filler(value)))
}

const made = new WeakMap<z.core.$ZodType, { readonly filler: Filler }>()

const fillerOf = (schema: z.core.$ZodType): Filler => {
  const known = made.get(schema)
  if (known) return known.filler
  const filler = makeFiller(schema)
  made.set(schema, { filler })
  return filler
}

const makeFiller = (schema: z.core.$ZodType): Filler => {
  const def = schema._zod.def as unknown as Node
  const inner = def.innerType && inOptional(def.innerType)
  // each value gets a default of its own, as the schema would give it
  if (def.type === 'default')
    return (value) => (value === undefined ? def.defaultValue : inner ? inner(value) : value)
  if (def.innerType) return inner
  if (def.element) return inArray(def.element)
  return def.shape && inObject(def.shape)
}

/**
 * What a schema makes of a value that is known to fit it: the value with its defaults filled in,
 * without checking it again. Defaults are looked for in objects and arrays, not inside unions.
 */
export const withDefaults = <T extends z.ZodType>(schema: T, value: unknown): z.output<T> =>
  (fillerOf(schema)?.(value) ?? value) as z.output<T>
