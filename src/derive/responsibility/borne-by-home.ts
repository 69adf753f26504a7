import { type DeriveContext, type Derived, type DerivedFact, read } from '../derived-fact'
import { isPart } from '../distinct-organs'

/**
 * An internal office bears no liability: the organ that it is part of does. Of a body that is told
 * neither to be an office nor to have a parent it is not asked.
 */
const unlessInternal = (context: DeriveContext): Derived => {
  const { value, missing } = read(context, 'officerAct.homeOrgan.standing')
  const isAsked =
    read(context, 'officerAct.homeOrgan.body').value === 'office' ||
    typeof read(context, 'officerAct.homeOrgan.parent').value === 'string'
  return missing && isAsked ? { missing: [missing] } : { value: value !== 'internal' }
}

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
    zh: '比较 officerAct.liableOrgan 与 officerAct.homeOrgan；所在的是内设、直属、派出机构的，其所属机关即所在机关；内设机构自己承担、由另设的联合执法工作机构承担的为否；standing 没有填的，填了 body（非 office、other）即为机关',
    en: 'officerAct.liableOrgan against officerAct.homeOrgan; of an office or dispatched body, the organ that it is part of is the one that the officer belongs to; no where an internal office itself, or a joint working body apart from it, is held liable; where its standing is not told, a body whose kind is told, neither "office" nor "other", counts as an organ',
  },
  derive: (context) => {
    const liable = read(context, 'officerAct.liableOrgan')
    const home = read(context, 'officerAct.homeOrgan')
    const missing = liable.missing ?? home.missing
    if (missing) return { missing: [missing] }
    if (liable.value === null || home.value === null) return { value: false }
    if (liable.value === home.value) return unlessInternal(context)
    if (read(context, 'officerAct.liableOrgan.body').value === 'joint-enforcement-body')
      return { value: false }
    const { positions, facts } = context.document
    const part = isPart(facts.organs?.[positions.get('organs')?.get(`${home.value}`) ?? -1] ?? {})
    if (part === false) return { value: false }
    const { value, missing: open } = read(
      context,
      `officerAct.homeOrgan.${part ? 'parent' : 'standing'}`,
    )
    return open ? { missing: [open] } : { value: value === liable.value }
  },
}
