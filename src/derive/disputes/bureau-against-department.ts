import type { MissingFact } from '../../facts'
import { DEPARTMENTS, isBureauWith, POLICE } from '../bureau-and-department'
import { type DeriveContext, type Derived, type DerivedFact, read } from '../derived-fact'
import { isNo, isYes, missingOf } from '../maybe'

const bureauAgainst = (context: DeriveContext, kinds: readonly string[]): Derived => {
  const sides = read(context, 'dispute.sides')
  if (sides.value === undefined) return { missing: [sides.missing as MissingFact] }
  const ids = (sides.value as { present: readonly string[] }).present
  const pairs = ids.flatMap((one) =>
    ids.filter((id) => id !== one).map((other) => isBureauWith(context, one, other, kinds)),
  )
  if (pairs.some(isYes)) return { value: true }
  return pairs.every(isNo) ? { value: false } : { missing: pairs.flatMap(missingOf) }
}

const ABOUT = {
  zh: '由各方的机构性质（organs[].body）得出；内设、派出机构和受委托组织看其所属（委托）机关',
  en: 'from the kind of body (organs[].body) of the sides; for an office, branch or entrusted unit, that of the organ behind it',
}

/** Whether a dispute is one of the comprehensive enforcement bureau with a department. */
export const bureauAgainstDepartment: DerivedFact = {
  name: 'dispute.bureauAgainstDepartment',
  topicName: 'disputes',
  kind: 'flag',
  label: {
    zh: '争议双方为职能部门与综合行政执法局',
    en: 'between a department and the comprehensive enforcement bureau',
  },
  about: ABOUT,
  derive: (context) => bureauAgainst(context, DEPARTMENTS),
}

/** Whether a dispute is one of the comprehensive enforcement bureau with the police. */
export const bureauAgainstPolice: DerivedFact = {
  name: 'dispute.bureauAgainstPolice',
  topicName: 'disputes',
  kind: 'flag',
  label: {
    zh: '争议双方为公安机关与综合行政执法局',
    en: 'between the police and the comprehensive enforcement bureau',
  },
  about: ABOUT,
  derive: (context) => bureauAgainst(context, POLICE),
}
