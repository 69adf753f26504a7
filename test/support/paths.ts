const STRUCTURE = new Set(['id', 'name', 'asOf', 'complete', '$schema', 'title'])

/** Paths of every single fact that a document states, `transfers[0].receipt.issuedOn`. */
export const statedFacts = (value: unknown, path = ''): string[] => {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((each, i) => statedFacts(each, `${path}[${i}]`))
  return Object.entries(value).flatMap(([key, inner]) => {
    if (STRUCTURE.has(key)) return []
    const here = path === '' ? key : `${path}.${key}`
    const deeper = statedFacts(inner, here)
    return path === '' ? deeper : [here, ...deeper]
  })
}

/** The value at a path of a document, `transfers[0].sentOn`. */
export const valueAt = (facts: unknown, path: string): unknown =>
  path
    .split(/[.[\]]/)
    .filter((key) => key !== '')
    .reduce((value, key) => (value as Record<string, unknown>)[key], facts)
