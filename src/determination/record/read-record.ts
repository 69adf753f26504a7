import * as z from 'zod'
import { guard, InvalidInputError, type Problem, problem, shown } from '../../facts'
import type { Digest } from '../../source'
import { canonicalJson } from './canonical'
import { type CaseRecord, recordText, selfHash } from './record'

const recordSchema = () => {
  const hash = z.string().regex(/^[0-9a-f]{64}$/)

  return z.strictObject({
    record: z.literal('zhifa'),
    version: z.literal(1),
    grounds: z.strictObject({
      engine: z.string(),
      vocabulary: hash,
      calendar: hash,
      rules: z.record(z.string(), hash),
    }),
    cases: z
      .array(
        z.strictObject({
          source: z.string().optional(),
          asOf: z.string(),
          instruments: z.array(z.string()).optional(),
          facts: z.record(z.string(), z.unknown()),
          factsHash: hash,
          determination: z.looseObject({
            verdict: z.string(),
            findings: z.array(z.looseObject({})),
          }),
        }),
      )
      .min(1),
    hash,
  })
}

const noRecord = (found: string): Problem =>
  problem({
    code: 'unreadable',
    path: '',
    found,
    allowed: {
      zh: ' zhifa check --record 写出的记录',
      en: 'a record as "zhifa check --record" writes it',
    },
  })

const altered = (path: string, found: string, wanted: string): Problem =>
  problem({ code: 'altered', path, found, allowed: { zh: ` ${wanted}`, en: wanted } })

const parse = (text: string): CaseRecord => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new InvalidInputError([noRecord(shown(text.slice(0, 60)))])
  }
  const unsafe = guard(value)
  if (unsafe.length > 0) throw new InvalidInputError(unsafe)
  const result = recordSchema().safeParse(value)
  if (result.success) return value as CaseRecord
  const [issue] = result.error.issues
  throw new InvalidInputError([noRecord(issue ? `${issue.path.join('.')}: ${issue.message}` : '')])
}

const differsAt = (a: string, b: string): number => {
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at++) if (a[at] !== b[at]) return at
  return length
}

const formProblems = (text: string, record: CaseRecord): Problem[] => {
  const canonical = recordText(record)
  if (text === canonical) return []
  const at = differsAt(text, canonical)
  return [altered(`@${at}`, shown(text.slice(at, at + 20)), shown(canonical.slice(at, at + 20)))]
}

const hashProblems = (record: CaseRecord, digest: Digest): Problem[] => {
  const own = selfHash(record, digest)
  const facts = record.cases.flatMap((each, i) => {
    const found = digest(canonicalJson(each.facts))
    return found === each.factsHash ? [] : [altered(`cases[${i}].factsHash`, each.factsHash, found)]
  })
  return own === record.hash ? facts : [altered('hash', record.hash, own), ...facts]
}

/**
 * Reads a record, byte for byte as it was written.
 *
 * @throws InvalidInputError if it is no record, or was altered since it was made
 */
export const readRecord = (text: string, digest: Digest): CaseRecord => {
  const record = parse(text)
  const problems = [...hashProblems(record, digest), ...formProblems(text, record)]
  if (problems.length > 0) throw new InvalidInputError(problems)
  return record
}
