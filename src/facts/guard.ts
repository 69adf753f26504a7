import { formatPath, type Problem, problem } from './problem'

const MAX_DEPTH = 32
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

/** Refuses what no case document holds and what could harm a reader: deep nesting, prototype keys. */
export const guard = (input: unknown): Problem[] => {
  const problems: Problem[] = []
  const pending: [value: unknown, path: PropertyKey[]][] = [[input, []]]
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [value, path] = next
    if (typeof value !== 'object' || value === null) continue
    if (path.length > MAX_DEPTH) {
      problems.push(
        problem({
          code: 'too-deep',
          path: `${formatPath(path.slice(0, 4))}…`,
          found: `> ${MAX_DEPTH}`,
          allowed: { zh: `至多 ${MAX_DEPTH} 层`, en: `at most ${MAX_DEPTH} levels` },
        }),
      )
      break
    }
    if (Array.isArray(value)) {
      for (let i = value.length - 1; i >= 0; i--) pending.push([value[i], [...path, i]])
      continue
    }
    for (const key of Object.keys(value).reverse()) {
      const here = [...path, key]
      if (FORBIDDEN.has(key))
        problems.push(
          problem({
            code: 'forbidden-key',
            path: formatPath(here),
            found: JSON.stringify(key),
            allowed: { zh: '事实名称', en: 'names of facts' },
          }),
        )
      else pending.push([(value as Record<string, unknown>)[key], here])
    }
  }
  return problems
}
