type Members = Readonly<Record<string, unknown>>

const membersOf = (value: Members): string[] =>
  Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`)

/**
 * JSON in one form only, after RFC 8785: keys in the order of their UTF-16 code units, no white
 * space, numbers and texts as ECMAScript writes them. Members that are `undefined` are left out.
 *
 * @example canonicalJson({ b: 1, a: [true, null] }) // '{"a":[true,null],"b":1}'
 */
export const canonicalJson = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  return `{${membersOf(value as Members).join(',')}}`
}
