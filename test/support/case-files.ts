import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const root = join(import.meta.dirname, '..', '..', 'fixtures')

const expectedFinding = z.union([
  z.string(),
  z.strictObject({
    verdict: z.string(),
    due: z.string().optional(),
    earliest: z.string().optional(),
    latest: z.string().optional(),
    missing: z.array(z.string()).optional(),
    cause: z.string().optional(),
    unmet: z.array(z.string()).optional(),
    next: z.boolean().optional(),
    measures: z.array(z.string()).optional(),
    readings: z.record(z.string(), z.string()).optional(),
  }),
])

const expected = z.strictObject({
  verdict: z.string().optional(),
  /** By norm id without the instrument, `22.1:letter`; `22.1:letter@transfers[1]` names a subject. */
  findings: z.record(z.string(), expectedFinding).optional(),
  /** Steps of a path in order with their states, `9(1):draft done`. */
  paths: z.record(z.string(), z.array(z.string())).optional(),
})

const facts = z.record(z.string(), z.unknown())

const variant = z.strictObject({
  name: z.string(),
  asOf: z.string().optional(),
  /** New values by path, `transfers[0].sentOn`. */
  set: z.record(z.string(), z.unknown()).default({}),
  /** Paths of facts left out. */
  unset: z.array(z.string()).default([]),
  expected,
})

const caseFile = z.strictObject({
  instrument: z.string(),
  article: z.string(),
  cases: z.array(
    z.strictObject({
      name: z.string(),
      asOf: z.string(),
      source: z.string().optional(),
      /** The place chooses the regulations; otherwise the file's own is asked about. */
      byPlace: z.boolean().default(false),
      facts,
      expected,
      variants: z.array(variant).default([]),
    }),
  ),
})

export type Expected = z.output<typeof expected>

/** One case to run: a case of a file, or a variant of one. */
export interface FixtureCase {
  file: string
  instrument: string
  name: string
  asOf: string
  byPlace: boolean
  facts: Record<string, unknown>
  expected: Expected
}

const keysOf = (path: string): string[] => path.split(/[.[\]]/).filter((key) => key !== '')

const parentOf = (
  root: Record<string, unknown>,
  keys: readonly string[],
): Record<string, unknown> => {
  let node = root
  for (const [i, key] of keys.slice(0, -1).entries()) {
    const next = node[key]
    if (next === undefined || next === null) node[key] = /^\d+$/.test(keys[i + 1] ?? '') ? [] : {}
    node = node[key] as Record<string, unknown>
  }
  return node
}

/** A copy of the facts with some values set and some left out. */
export const changed = (
  base: Record<string, unknown>,
  set: Record<string, unknown>,
  unset: readonly string[] = [],
): Record<string, unknown> => {
  const copy = structuredClone(base)
  for (const [path, value] of Object.entries(set)) {
    const keys = keysOf(path)
    parentOf(copy, keys)[keys.at(-1) as string] = structuredClone(value)
  }
  for (const path of unset) {
    const keys = keysOf(path)
    const parent = parentOf(copy, keys)
    if (!Object.hasOwn(parent, keys.at(-1) as string))
      throw new Error(`nothing to leave out at ${path}`)
    delete parent[keys.at(-1) as string]
  }
  return copy
}

/** Every case and variant of one instrument's case files. */
export const fixtureCases = (instrument: string): FixtureCase[] => {
  const folder = join(root, instrument)
  const files = existsSync(folder)
    ? readdirSync(folder).filter((file) => file.endsWith('.cases.json'))
    : []
  return files.flatMap((file) => {
    const content = caseFile.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
    return content.cases.flatMap(({ name, asOf, byPlace, facts, expected, variants }) => {
      const shared = { file: `${instrument}/${file}`, instrument, byPlace }
      return [
        { ...shared, name, asOf, facts, expected },
        ...variants.map((each) => ({
          ...shared,
          name: `${name} / ${each.name}`,
          asOf: each.asOf ?? asOf,
          facts: changed(facts, each.set, each.unset),
          expected: each.expected,
        })),
      ]
    })
  })
}

/** Names of the instruments that have case files. */
export const fixtureInstruments = (): string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
