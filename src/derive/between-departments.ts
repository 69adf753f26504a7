import { type DerivedFact, read } from './derived-fact'

/** Whether a case goes from one functional department to another. */
export const betweenDepartments: DerivedFact = {
  name: 'transfer.betweenDepartments',
  topicName: 'transfers',
  kind: 'flag',
  label: { zh: '职能部门相互移送', en: 'from one functional department to another' },
  about: {
    zh: '由 transfer.from、transfer.to 的机构性质得出',
    en: 'from the kind of body of transfer.from and transfer.to',
  },
  derive: (context) => {
    const bodies = ['transfer.from.body', 'transfer.to.body'].map((name) => read(context, name))
    if (bodies.some(({ value }) => value !== undefined && value !== 'department'))
      return { value: false }
    const missing = bodies.flatMap((each) => each.missing ?? [])
    return missing.length > 0 ? { missing } : { value: true }
  },
}
