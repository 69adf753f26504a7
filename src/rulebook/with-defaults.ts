import type * as z from 'zod'

interface Node {
  readonly type: string
  readonly shape?: Record<string, z.core.$ZodType>
  readonly element?: z.core.$ZodType
  readonly innerType?: z.core.$ZodType
  readonly defaultValue?: unknown
}

const filledObject = (shape: Record<string, z.core.$ZodType>, value: object): object => {
  const filled: Record<string, unknown> = { ...value }
  for (const [key, schema] of Object.entries(shape)) {
    const own = fill(schema, filled[key])
    if (own !== undefined) filled[key] = own
  }
  return filled
}

const fill = (schema: z.core.$ZodType, value: unknown): unknown => {
  const { type, shape, element, innerType, defaultValue } = schema._zod.def as unknown as Node
  if (type === 'default' && value === undefined) return defaultValue
  if (innerType) return value === undefined ? undefined : fill(innerType, value)
  if (element && Array.isArray(value)) return value.map((each) => fill(element, each))
  return shape && typeof value === 'object' && value !== null ? filledObject(shape, value) : value
}

/**
 * What a schema makes of a value that is known to fit it: the value with its defaults filled in,
 * without checking it again. Defaults are looked for in objects and arrays, not inside unions.
 */
export const withDefaults = <T extends z.ZodType>(schema: T, value: unknown): z.output<T> =>
  fill(schema, value) as z.output<T>
