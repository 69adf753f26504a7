import { expect, test } from 'vitest'
import { assess } from '../../src'
import { fixtureCases, fixtureInstruments } from '../support/case-files'

/** Empties every list of texts that a finding holds, as a careless caller may. */
const emptyLists = (finding: object): void => {
  for (const value of Object.values(finding))
    if (Array.isArray(value) && value.every((each) => typeof each === 'string')) value.length = 0
}

test('a caller who changes the lists of an answer does not change the next one', () => {
  let compared = 0
  for (const { facts, asOf, name } of fixtureInstruments().flatMap((id) =>
    fixtureCases(id).slice(0, 40),
  )) {
    let first: ReturnType<typeof assess>
    try {
      first = assess(facts, { asOf })
    } catch {
      continue
    }
    const before = JSON.stringify(first)
    for (const finding of first.findings) emptyLists(finding)
    expect(JSON.stringify(assess(facts, { asOf })), name).toBe(before)
    compared++
  }
  expect(compared).toBeGreaterThan(150)
})
