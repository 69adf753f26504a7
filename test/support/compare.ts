import { assess, type CaseFacts, type Determination, type Finding } from '../../src'
import type { Expected, FixtureCase } from './case-files'
import { rulebookOf } from './rulebooks'

/** Assesses a fixture case. */
export const run = ({ facts, asOf, byPlace, instrument }: FixtureCase): Determination =>
  assess(
    facts as CaseFacts,
    byPlace ? { asOf } : { asOf, instruments: [instrument], rulebook: rulebookOf(instrument) },
  )

const findingFor = (key: string, instrument: string, findings: readonly Finding[]): Finding => {
  const [id, subject] = key.split('@')
  const norm = id?.includes('/') ? id : `${instrument}/${id}`
  const found = findings.filter(
    (each) => each.norm === norm && (!subject || each.subject === subject),
  )
  if (found.length !== 1)
    throw new Error(
      `${found.length} findings for ${key}; there are: ${findings.map((each) => each.norm).join(', ')}`,
    )
  return found[0] as Finding
}

type ExpectedFinding = NonNullable<Expected['findings']>[string]

const shownFinding = (finding: Finding, wanted: ExpectedFinding): ExpectedFinding => {
  if (typeof wanted === 'string') return finding.verdict
  const { deadline } = finding
  const actual: Record<string, unknown> = {
    verdict: finding.verdict,
    due: deadline?.provisional === false ? deadline.due : undefined,
    earliest: deadline?.provisional ? deadline.earliest : undefined,
    latest: deadline?.provisional ? deadline.latest : undefined,
    missing: finding.missing.map(({ path }) => path),
    cause: finding.cause,
    unmet: finding.items
      .filter(({ state }) => state === 'unmet')
      .map(({ fact, item }) => item ?? fact),
    measures: finding.measures?.list.map(({ id }) => id),
    readings: Object.fromEntries(finding.readings.map(({ id, verdict }) => [id, verdict])),
  }
  return Object.fromEntries(Object.keys(wanted).map((key) => [key, actual[key]])) as ExpectedFinding
}

/** What a determination says in the terms of an expectation, to be compared with it. */
export const inTermsOf = (
  expected: Expected,
  result: Determination,
  instrument: string,
): Expected => ({
  ...(expected.verdict === undefined ? {} : { verdict: result.verdict }),
  ...(expected.findings === undefined
    ? {}
    : {
        findings: Object.fromEntries(
          Object.entries(expected.findings).map(([key, wanted]) => [
            key,
            shownFinding(findingFor(key, instrument, result.findings), wanted),
          ]),
        ),
      }),
  ...(expected.paths === undefined
    ? {}
    : {
        paths: Object.fromEntries(
          Object.keys(expected.paths).map((id) => [
            id,
            (result.paths.find((path) => path.id === id)?.steps ?? []).map(
              ({ norm, state }) => `${norm.slice(norm.indexOf('/') + 1)} ${state}`,
            ),
          ]),
        ),
      }),
})
