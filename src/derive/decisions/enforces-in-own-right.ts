import { type DerivedFact, read } from '../derived-fact'

const STATUTORY: readonly unknown[] = ['organ', 'authorised-by-law']

export const isGovernment = (body: unknown): boolean =>
  body === 'people-government' || body === 'township-government'

const DEPARTMENTS: readonly unknown[] = [
  'department',
  'comprehensive-enforcement-bureau',
  'market-regulation',
  'public-security',
  'judicial-administration',
  'personnel',
]

/** Whether a body has the power to enforce in its own right: a government or department by what it is. */
export const enforcesInOwnRight: DerivedFact = {
  name: 'enforcementSubject.inOwnRight',
  topicName: 'enforcementSubject',
  kind: 'flag',
  label: { zh: '以自身资格执法', en: 'enforces in its own right' },
  about: {
    zh: '由所问机关的 body、standing 得出：人民政府、乡镇人民政府、执法部门（body 为职能部门或者有专门一项的部门）即是；其他的，standing 为法定行政机关或者法律、法规授权的组织的是',
    en: 'from "body" and "standing" of the body asked about: a people\'s government, township government or enforcement department (the body a department, or one with an entry of its own) does; any other, if its standing is that of a statutory organ or authorised by a law or regulation',
  },
  derive: (context) => {
    const { value: body } = read(context, 'enforcementSubject.organ.body')
    if (isGovernment(body) || DEPARTMENTS.includes(body)) return { value: true }
    const { value, missing } = read(context, 'enforcementSubject.organ.standing')
    return missing ? { missing: [missing] } : { value: STATUTORY.includes(value) }
  },
}
