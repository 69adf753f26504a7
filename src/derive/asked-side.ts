import { BUREAU, bodyOf, DEPARTMENTS, POLICE } from './bureau-and-department'
import { type DeriveContext, type Derived, type DerivedFact, read } from './derived-fact'

const sideOf = (body: unknown): string => {
  if (DEPARTMENTS.includes(`${body}`)) return 'department'
  if (body === 'technical-institution') return 'institution'
  if (BUREAU.includes(`${body}`)) return 'bureau'
  return POLICE.includes(`${body}`) ? 'public-security' : 'other'
}

/** The side of the body that is named as the one asked; or what is missing to know it. */
export const sideByBody = (context: DeriveContext): Derived => {
  const to = read(context, 'request.to')
  if (to.missing) return { missing: [to.missing] }
  if (typeof to.value !== 'string') return { value: null }
  const body = bodyOf(context, to.value)
  return body.missing ? { missing: [body.missing] } : { value: sideOf(body.value) }
}

/** On which side the one stands that is asked for assistance. */
export const askedSide: DerivedFact = {
  name: 'request.toSide',
  topicName: 'assistance',
  kind: 'choice',
  label: { zh: '被请求方属哪一类', en: 'side that is asked' },
  about: {
    zh: '由 request.to 的机构性质（organs[].body）得出，内设、派出机构看其所属机关；不明的，从 request.toKind',
    en: 'from the kind of body (organs[].body) of request.to, for an office or branch that of the organ it is part of; where that is not known, from request.toKind',
  },
  values: {
    department: { zh: '职能部门', en: 'a functional department' },
    institution: { zh: '专业技术机构', en: 'a technical institution' },
    'public-security': { zh: '公安机关', en: 'a public security organ' },
    bureau: { zh: '综合行政执法局', en: 'the comprehensive enforcement bureau' },
    other: { zh: '其他', en: 'other' },
  },
  derive: (context) => {
    const side = sideByBody(context)
    if ('value' in side && side.value !== null) return side
    const { value, missing } = read(context, 'request.toKind')
    if (typeof value === 'string') return { value }
    const untold = [...(missing ? [missing] : []), ...('missing' in side ? side.missing : [])]
    return untold.length > 0 ? { missing: untold } : { value: 'other' }
  },
}
