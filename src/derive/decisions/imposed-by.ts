import type { MissingFact } from '../../facts'
import { type DeriveContext, type Derived, type DerivedFact, read } from '../derived-fact'

/** Standing of those that act for the organ that they belong to or are entrusted by. */
const ACTS_FOR_PARENT: readonly string[] = [
  'internal',
  'affiliated',
  'dispatched',
  'entrusted',
  'unlawfully-entrusted',
]

/** On which side each kind of body stands; those not listed are on neither. */
const SIDES: ReadonlyMap<string, string> = new Map([
  ['department', 'department'],
  ['judicial-administration', 'department'],
  ['personnel', 'department'],
  ['legal-affairs', 'department'],
  ['establishment', 'department'],
  ['market-regulation', 'market-regulation'],
  ['public-security', 'public-security'],
  ['comprehensive-enforcement-bureau', 'comprehensive-enforcement-bureau'],
])

const NEITHER: Derived = { value: 'other' }

const isOther = (side: Derived): boolean => 'value' in side && side.value === 'other'

const sideOfParent = (
  context: DeriveContext,
  position: number,
  seen: readonly string[],
): Derived => {
  const { value, missing } = read(context, 'organ.parent', position)
  if (missing) return { missing: [missing] }
  return typeof value === 'string' && !seen.includes(value) ? sideOf(context, value, seen) : NEITHER
}

/** The side of an organ; of a unit that acts for another organ, that of the other. */
const sideOf = (context: DeriveContext, id: string, seen: readonly string[] = []): Derived => {
  const position = context.document.positions.get('organs')?.get(id) ?? -1
  const { value: body, missing } = read(context, 'organ.body', position)
  if (missing) return { missing: [missing] }
  if (body !== 'office' && body !== 'other') return { value: SIDES.get(`${body}`) ?? 'other' }
  const ofParent = sideOfParent(context, position, [...seen, id])
  if (body === 'office' || isOther(ofParent)) return ofParent
  const standing = read(context, 'organ.standing', position)
  if (standing.missing) return { missing: [standing.missing] }
  return ACTS_FOR_PARENT.includes(`${standing.value}`) ? ofParent : NEITHER
}

/** Which side imposes a penalty, itself or by a unit that acts for it. */
export const imposedBy: DerivedFact = {
  name: 'penalty.imposedBy',
  topicName: 'penalties',
  kind: 'choice',
  label: { zh: '处罚由哪一方作出', en: 'side that imposes the penalty' },
  about: {
    zh: '由 penalty.by 的机构性质（organs[].body）得出；内设、直属、派出机构和受委托组织看其所属（委托）机关',
    en: 'from the kind of body (organs[].body) of penalty.by; for an office, branch or entrusted unit, that of the organ it is part of or entrusted by',
  },
  values: {
    department: { zh: '职能部门', en: 'a functional department' },
    'market-regulation': {
      zh: '工商（市场监管）部门',
      en: 'the industry-and-commerce (market regulation) department',
    },
    'public-security': { zh: '公安机关', en: 'a public security organ' },
    'comprehensive-enforcement-bureau': {
      zh: '综合行政执法局',
      en: 'the comprehensive enforcement bureau',
    },
    other: { zh: '其他', en: 'other' },
  },
  derive: (context) => {
    const { value, missing } = read(context, 'penalty.by')
    if (value === undefined) return { missing: [missing as MissingFact] }
    return typeof value === 'string' ? sideOf(context, value) : { value: null }
  },
}
