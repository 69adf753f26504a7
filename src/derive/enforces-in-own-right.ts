import { type DerivedFact, read } from './derived-fact'

const STATUTORY: readonly unknown[] = ['organ', 'authorised-by-law']

export const isGovernment = (body: unknown): boolean =>
  body === 'people-government' || body === 'township-government'

/** Whether a body has the power to enforce in its own right: a government by what it is. */
export const enforcesInOwnRight: DerivedFact = {
  name: 'enforcementSubject.inOwnRight',
  topicName: 'enforcementSubject',
  kind: 'flag',
  label: { zh: '以自身资格执法', en: 'enforces in its own right' },
  about: {
    zh: '由所问机关的 body、standing 得出：人民政府、乡镇人民政府即是；其他的，standing 为法定行政机关或者法律、法规授权的组织的是',
    en: 'from "body" and "standing" of the body asked about: a people\'s government or township government does; any other, if its standing is that of a statutory organ or authorised by a law or regulation',
  },
  derive: (context) => {
    if (isGovernment(read(context, 'enforcementSubject.organ.body').value)) return { value: true }
    const { value, missing } = read(context, 'enforcementSubject.organ.standing')
    return missing ? { missing: [missing] } : { value: STATUTORY.includes(value) }
  },
}
