import fc from 'fast-check'
import { expect, test } from 'vitest'
import { caseSchema } from '../../src'
import { UNSURE } from '../../src/facts/copy'
import { copyCase } from '../../src/facts/document'
import { fixtureCases, fixtureInstruments } from '../support/case-files'

const documents = fixtureInstruments().flatMap(fixtureCases)

const places = (value: unknown, path: readonly string[] = []): string[][] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) => [
        [...path, key],
        ...places(inner, [...path, key]),
      ])

const odd = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, true, 0, -1, 1.5, Number.NaN, '', 'x', [], {}),
  fc.constantFrom<unknown>('2021', '2021-02', '2021-02-30', '2024-05-01', '2024-05-01T10:00+08:00'),
  fc.constantFrom<unknown>({ workingDays: 0 }, { days: 3 }, { until: '2021-02-18', days: 3 }),
  fc.constantFrom<unknown>({ value: true }, { value: true, by: 'a', reason: 'b' }, [null], ['a']),
  fc.jsonValue(),
)

const changedAt = (document: object, at: number, value: unknown): object => {
  const copy = structuredClone(document)
  const all = places(copy)
  const path = all[at % all.length] ?? []
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], copy)
  Object.assign(parent as object, { [path.at(-1) ?? 'matter']: value })
  return copy
}

const agrees = (document: unknown) => {
  const copy = copyCase(document)
  if (copy === UNSURE) return
  expect(copy).toStrictEqual(caseSchema().parse(document))
}

test('documents of known form are copied without the schema, to what the schema makes of them', () => {
  for (const { facts, name } of documents) {
    expect(copyCase(facts), name).not.toBe(UNSURE)
    agrees(facts)
  }
})

test('copying never accepts what the schema refuses, nor makes anything else of it', () => {
  fc.assert(
    fc.property(
      fc.nat(documents.length - 1),
      fc.array(fc.tuple(fc.nat(), odd), { minLength: 1, maxLength: 2 }),
      (which, changes) => {
        agrees(
          changes.reduce<object>(
            (document, [at, value]) => changedAt(document, at, value),
            documents[which]?.facts ?? {},
          ),
        )
      },
    ),
    { numRuns: 3000, endOnFailure: true },
  )
})

test('odd objects are left to the schema', () => {
  const inherited = Object.create({ matter: { place: '371082' } })
  const hidden = Object.defineProperty({}, 'matter', { value: { place: 1 }, enumerable: false })
  expect(copyCase(inherited)).toBe(UNSURE)
  expect(copyCase(hidden)).toBe(UNSURE)
  expect(copyCase({ [Symbol('matter')]: 1 })).toBe(UNSURE)
  expect(copyCase({ matter: undefined })).toBe(UNSURE)
})
