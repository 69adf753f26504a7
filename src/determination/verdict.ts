import type { Words } from '../facts'

/** Verdicts from the gravest to the lightest. */
export const verdicts = [
  'violated',
  'prohibited',
  'contested',
  'undetermined',
  'required',
  'permitted',
  'compliant',
  'not-applicable',
  'not-in-force',
] as const

export type Verdict = (typeof verdicts)[number]

/** What each verdict is called. */
export const verdictLabels: Record<Verdict, Words> = {
  violated: { zh: '违反', en: 'violated' },
  prohibited: { zh: '禁止', en: 'prohibited' },
  contested: { zh: '解释有分歧', en: 'contested' },
  undetermined: { zh: '无法判定', en: 'undetermined' },
  required: { zh: '应当履行', en: 'required' },
  permitted: { zh: '可以', en: 'permitted' },
  compliant: { zh: '符合', en: 'compliant' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
  'not-in-force': { zh: '未施行或已失效', en: 'not in force' },
}

/** The place of each verdict, the gravest first. */
export const gravity = Object.fromEntries(
  verdicts.map((verdict, place) => [verdict, place]),
) as Readonly<Record<Verdict, number>>

/** The gravest of several verdicts; `undefined` for none. */
export const gravest = (given: readonly Verdict[]): Verdict | undefined =>
  verdicts.find((verdict) => given.includes(verdict))
