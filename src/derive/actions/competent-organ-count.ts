import type { MissingFact } from '../../facts'
import { type DerivedFact, read } from '../derived-fact'

export const competentOrganCount: DerivedFact = {
  name: 'initiation.competentOrganCount',
  topicName: 'initiation',
  kind: 'count',
  label: { zh: '有管辖权的机关数', en: 'number of competent organs' },
  about: {
    zh: '由 initiation.competentOrgans 计算；每个机关只列一次，重复列其内设、派出机构的不受理',
    en: 'from initiation.competentOrgans, which lists each organ once; a list that holds an office beside its organ is refused',
  },
  derive: (context) => {
    const { value, missing } = read(context, 'initiation.competentOrgans')
    if (value === undefined) return { missing: [missing as MissingFact] }
    return { value: new Set((value as { present: readonly string[] }).present).size }
  },
}
