import type { z } from 'zod'
import { coherence } from './coherence'
import { UNSURE } from './copy'
import { type CaseFacts, caseSchema, copyCase } from './document'
import { own } from './entries'
import { CLAIMED, DECLINED, type FieldMeta, type Words } from './field-form'
import { guard } from './guard'
import { nearestName } from './nearest'
import { formatPath, InvalidInputError, type Problem, problem, shown } from './problem'

type Path = readonly PropertyKey[]

interface Shaped {
  meta(): FieldMeta | undefined
  shape?: Record<string, Shaped>
  element?: Shaped
  options?: readonly Shaped[]
  unwrap?: () => Shaped
  minValue?: number | null
  maxValue?: number | null
}

const unwrapped = (schema: Shaped): Shaped => {
  let inner = schema
  while (!inner.meta()?.kind && inner.unwrap && !inner.shape && !inner.element)
    inner = inner.unwrap()
  return inner
}

/** The deepest described schema on a path, and the part of the path that it stands at. */
const schemaAt = (path: Path): { schema: Shaped; at: Path } => {
  let schema = caseSchema() as unknown as Shaped
  for (const [depth, key] of path.entries()) {
    const inner = unwrapped(schema)
    const next = typeof key === 'number' ? inner.element : inner.shape?.[String(key)]
    if (!next) return { schema: inner, at: path.slice(0, depth) }
    schema = next
  }
  return { schema: unwrapped(schema), at: path }
}

const kinds: Record<string, Words> = {
  flag: { zh: ' true 或 false', en: 'true or false' },
  date: {
    zh: '存在的日期 YYYY-MM-DD（只知年月的 YYYY-MM 或 YYYY，只知起止的 2021-07/2021-12），或 null',
    en: 'an existing date YYYY-MM-DD (where no more is known YYYY-MM, YYYY, or a span 2021-07/2021-12), or null',
  },
  moment: {
    zh: '存在的日期 YYYY-MM-DD（只知年月的 YYYY-MM 或 YYYY，只知起止的 2021-07/2021-12），或带时区的时间（如 2021-02-18T10:00+08:00），或 null',
    en: 'an existing date YYYY-MM-DD (where no more is known YYYY-MM, YYYY, or a span 2021-07/2021-12), or a time with its offset (2021-02-18T10:00+08:00), or null',
  },
  count: { zh: '不小于 0 的整数', en: 'a whole number, 0 or more' },
  amount: { zh: '不小于 0 的数', en: 'a number, 0 or more' },
  text: { zh: '非空文字，或 null', en: 'a text that is not empty, or null' },
  division: { zh: '六位行政区划代码', en: 'a six-digit division code' },
  ref: { zh: '已列出的编号，或 null', en: 'a listed id, or null' },
  refs: { zh: '已列出的编号的数组', en: 'an array of listed ids' },
  term: {
    zh: ' { workingDays } 、 { days } 或 { until }',
    en: '{ workingDays }, { days } or { until }',
  },
  group: { zh: '一组事实（对象），或 null', en: 'an object of facts, or null' },
  list: { zh: '对象的数组', en: 'an array of objects' },
}

const bounds = (schema: Shaped): Words => {
  let inner = schema
  while (inner.unwrap) inner = inner.unwrap()
  const { minValue, maxValue } = inner
  return { zh: ` ${minValue} 至 ${maxValue} 的数`, en: `a number from ${minValue} to ${maxValue}` }
}

/** What `by` and `reason` of a finding have to be. */
const findingParts: Record<string, Words> = {
  by: {
    zh: '作出认定的机关或人员（非空文字）',
    en: 'who made the finding (a text that is not empty)',
  },
  reason: {
    zh: '认定的理由（非空文字）',
    en: 'the reason of the finding (a text that is not empty)',
  },
}

const valueAllowed = (meta: FieldMeta): Words => {
  const values = Object.keys(meta.values ?? {}).join(' | ')
  return meta.kind === 'flag'
    ? { zh: ' true 或 false', en: 'true or false' }
    : { zh: `：${values}`, en: values }
}

/** A finding of which one part does not fit. */
const misfitInFinding = (path: Path, input: unknown): Problem | undefined => {
  const part = String(path.at(-1))
  const { schema, at } = schemaAt(path.slice(0, -1))
  const meta = schema.meta()
  if (!meta?.finding || at.length !== path.length - 1) return undefined
  const found = own(input, path)
  const allowed = part === 'value' ? valueAllowed(meta) : findingParts[part]
  if (!allowed) return undefined
  const nearest =
    part === 'value' && typeof found === 'string'
      ? nearestName(found, Object.keys(meta.values ?? {}))
      : undefined
  return problem({
    code: part === 'value' && meta.values ? 'not-allowed' : 'wrong-type',
    path: formatPath(path),
    found: shown(found),
    allowed,
    ...(nearest === undefined ? {} : { nearest }),
  })
}

const allowedAt = (schema: Shaped): Words => {
  const meta = schema.meta()
  if (!meta?.kind) {
    const names = Object.keys(schema.shape ?? {})
    return names.length === 0
      ? { zh: '规定的形式', en: 'the form described' }
      : { zh: `：${names.join('、')}`, en: names.join(', ') }
  }
  const values = Object.keys(meta.values ?? {}).join(' | ')
  const base: Words =
    meta.kind === 'choice'
      ? { zh: `：${values}，或 null`, en: `${values}, or null` }
      : meta.kind === 'set'
        ? {
            zh: `数组或逐项 true/false：${values}`,
            en: `an array, or true/false item by item, of ${values}`,
          }
        : meta.kind === 'number'
          ? bounds(schema)
          : (kinds[meta.kind] ?? { zh: '规定的形式', en: 'the form described' })
  if (meta.declinable)
    return { zh: `${base.zh}，或 "${DECLINED}"`, en: `${base.en}, or "${DECLINED}"` }
  return meta.finding
    ? {
        zh: `认定 { value, by, reason }（value 为${base.zh.trim()}）、"${CLAIMED}"，或 null`,
        en: `a finding { value, by, reason } with value ${base.en}, "${CLAIMED}", or null`,
      }
    : base
}

const unknownNames = (issue: z.core.$ZodIssueUnrecognizedKeys, input: unknown): Problem[] => {
  const { schema, at } = schemaAt(issue.path)
  const shape = schema.meta()?.finding ? schema.options?.at(-1)?.shape : schema.shape
  if (at.length < issue.path.length || !shape) return [misfit(issue.path, input)]
  const names = Object.keys(shape)
  return issue.keys.map((key) => {
    const nearest = nearestName(key, names)
    return problem({
      code: 'unknown-name',
      path: formatPath([...issue.path, key]),
      found: shown(key),
      allowed: { zh: `：${names.join('、')}`, en: names.join(', ') },
      ...(nearest === undefined ? {} : { nearest }),
    })
  })
}

const misfit = (path: Path, input: unknown): Problem => {
  const within = misfitInFinding(path, input)
  if (within) return within
  const { schema, at } = schemaAt(path)
  const found = own(input, at)
  const meta = schema.meta()
  const text = typeof found === 'string' ? found : undefined
  const names = meta?.finding
    ? [CLAIMED]
    : meta?.declinable
      ? [DECLINED]
      : Object.keys(meta?.values ?? {})
  const nearest = text ? nearestName(text, names) : undefined
  const dateLike = ['date', 'moment'].includes(meta?.kind ?? '')
  return problem({
    code:
      dateLike && text !== undefined
        ? 'impossible-value'
        : meta?.values
          ? 'not-allowed'
          : 'wrong-type',
    path: formatPath(at),
    found: shown(found),
    allowed:
      meta?.kind === 'list' || schema.element ? { zh: '数组', en: 'an array' } : allowedAt(schema),
    ...(nearest === undefined ? {} : { nearest }),
  })
}

/** What is wrong inside a finding, rather than that it is none of the things it may be. */
const inFinding = (issue: z.core.$ZodIssue, input: unknown): z.core.$ZodIssue[] => {
  const { path } = issue
  if (issue.code !== 'invalid_union' || !schemaAt(path).schema.meta()?.finding) return [issue]
  const inner = isObject(own(input, path)) ? issue.errors.at(-1) : undefined
  return inner?.map((each) => ({ ...each, path: [...path, ...each.path] })) ?? [issue]
}

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const toProblems = (issues: readonly z.core.$ZodIssue[], input: unknown): Problem[] => {
  const found = issues.flatMap((issue) => inFinding(issue, input))
  const problems = found.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? unknownNames(issue, input) : [misfit(issue.path, input)],
  )
  const seen = new Set<string>()
  return problems.filter(({ path, code }) => {
    const key = `${path} ${code}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

export type Validation =
  | { ok: true; facts: CaseFacts }
  | { ok: false; problems: readonly Problem[] }

/**
 * Checks a document against the vocabulary. Nothing is coerced, dropped or guessed: the document is
 * accepted as it stands or refused with every problem in it.
 *
 * @example validateFacts({ matter: { date: '2021-02-30' } }) // { ok: false, problems: [{ path: 'matter.date', … }] }
 */
export const validateFacts = (input: unknown): Validation => {
  const parsed = parse(input)
  if (!parsed.ok) return parsed
  const problems = coherence(parsed.facts)
  return problems.length > 0 ? { ok: false, problems } : parsed
}

/** The form alone: by plain copying where that is sure, otherwise by the schema. */
const parse = (input: unknown): Validation => {
  const copy = copyCase(input)
  if (copy !== UNSURE) return { ok: true, facts: copy as CaseFacts }
  const unsafe = guard(input)
  if (unsafe.length > 0) return { ok: false, problems: unsafe }
  const parsed = caseSchema().safeParse(input)
  return parsed.success
    ? { ok: true, facts: parsed.data }
    : { ok: false, problems: toProblems(parsed.error.issues, input) }
}

/** As {@link validateFacts}, but throws {@link InvalidInputError}. */
export const parseFacts = (input: unknown): CaseFacts => {
  const result = validateFacts(input)
  if (!result.ok) throw new InvalidInputError(result.problems)
  return result.facts
}
