import { DEPARTMENTS, isBureauWith, POLICE } from '../bureau-and-department'
import { type DerivedFact, read } from '../derived-fact'
import { anyOf, isNo, isYes, missingOf } from '../maybe'

/** Whether a case goes from a department to the comprehensive enforcement bureau, or back. */
export const transferDirection: DerivedFact = {
  name: 'transfer.direction',
  topicName: 'transfers',
  kind: 'choice',
  label: { zh: '移送方向', en: 'direction of the transfer' },
  about: {
    zh: '由 transfer.from、transfer.to 的机构性质（organs[].body）得出；内设、派出机构和受委托组织看其所属（委托）机关',
    en: 'from the kind of body (organs[].body) of transfer.from and transfer.to; for an office, branch or entrusted unit, that of the organ behind it',
  },
  values: {
    'department-to-bureau': {
      zh: '职能部门移送综合行政执法局',
      en: 'from a department to the bureau',
    },
    'bureau-to-department': {
      zh: '综合行政执法局移送职能部门',
      en: 'from the bureau to a department',
    },
    'bureau-and-police': {
      zh: '综合行政执法局与公安机关之间',
      en: 'between the bureau and the police',
    },
    other: { zh: '其他', en: 'other' },
  },
  derive: (context) => {
    const from = read(context, 'transfer.from')
    const to = read(context, 'transfer.to')
    const untold = [from, to].flatMap(({ missing }) => missing ?? [])
    if (untold.length > 0) return { missing: untold }
    if (typeof from.value !== 'string' || typeof to.value !== 'string') return { value: 'other' }
    const [giver, taker] = [from.value, to.value]
    const toBureau = isBureauWith(context, taker, giver, DEPARTMENTS)
    if (isYes(toBureau)) return { value: 'department-to-bureau' }
    const toDepartment = isBureauWith(context, giver, taker, DEPARTMENTS)
    if (isYes(toDepartment)) return { value: 'bureau-to-department' }
    const police = anyOf([
      isBureauWith(context, taker, giver, POLICE),
      isBureauWith(context, giver, taker, POLICE),
    ])
    if (isYes(police)) return { value: 'bureau-and-police' }
    const all = [toBureau, toDepartment, police]
    return all.every(isNo) ? { value: 'other' } : { missing: all.flatMap(missingOf) }
  },
}
