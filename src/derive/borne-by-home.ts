import { type DerivedFact, read } from './derived-fact'

/** Standing of a body that is part of an organ. */
const PARTS = ['internal', 'affiliated', 'dispatched']

/** Whether the organ that an officer belongs to bears the liability. */
export const borneByHome: DerivedFact = {
  name: 'officerAct.borneByHome',
  topicName: 'officerActs',
  kind: 'flag',
  label: {
    zh: '由执法人员所在的行政执法机关承担责任',
    en: 'the enforcement organ that the officer belongs to is held liable',
  },
  about: {
    zh: '比较 officerAct.liableOrgan 与 officerAct.homeOrgan；所在的是内设、直属、派出机构的，其所属机关即所在机关；standing 没有填的，填了 body 即为机关',
    en: 'officerAct.liableOrgan against officerAct.homeOrgan; of an office or dispatched body, the organ that it is part of is the one that the officer belongs to; where its standing is not told, a body whose kind is told counts as an organ',
  },
  derive: (context) => {
    const liable = read(context, 'officerAct.liableOrgan')
    const home = read(context, 'officerAct.homeOrgan')
    const missing = liable.missing ?? home.missing
    if (missing) return { missing: [missing] }
    if (liable.value === null || home.value === null) return { value: false }
    if (liable.value === home.value) return { value: true }
    const parent = read(context, 'officerAct.homeOrgan.parent')
    const standing = read(context, 'officerAct.homeOrgan.standing')
    const isOrgan = typeof read(context, 'officerAct.homeOrgan.body').value === 'string'
    if (standing.missing && (!isOrgan || parent.value === liable.value))
      return { missing: [standing.missing] }
    if (!PARTS.includes(standing.value as string)) return { value: false }
    return parent.missing ? { missing: [parent.missing] } : { value: parent.value === liable.value }
  },
}
