import { BUREAU, bodyOf, DEPARTMENTS, POLICE } from '../bureau-and-department'
import { type DeriveContext, type Derived, type DerivedFact, read } from '../derived-fact'

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

/** Standing of a unit that is no body apart from the organ that it belongs to. */
const PLAIN_UNITS: readonly string[] = ['internal', 'dispatched']

/** Whether the body of the one asked leaves open whether it is asked as a department or an institution. */
export const bodyLeavesOpen = (context: DeriveContext): boolean => {
  const body = read(context, 'request.to.body').value
  if (body === 'other') return true
  return body === 'office' && !PLAIN_UNITS.includes(`${read(context, 'request.to.standing').value}`)
}

const OPEN_SIDES: readonly string[] = ['department', 'other']

/** On which side the one stands that is asked for assistance. */
export const askedSide: DerivedFact = {
  name: 'request.toSide',
  topicName: 'assistance',
  kind: 'choice',
  label: { zh: '被请求方属哪一类', en: 'side that is asked' },
  about: {
    zh: '由 request.to 的机构性质（organs[].body）得出，内设、派出机构和受委托组织看其所属（委托）机关；不明的，或者属其他机构、职能部门的其他下属机构的，从 request.toKind',
    en: 'from the kind of body (organs[].body) of request.to, for an office, branch or entrusted unit that of the organ behind it; where that is not known, and of a body of another kind or another unit of a department, from request.toKind',
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
    const open = bodyLeavesOpen(context)
    const known = 'value' in side && side.value !== null
    if (known && !(open && OPEN_SIDES.includes(`${side.value}`))) return side
    const { value, missing } = read(context, 'request.toKind')
    if (typeof value === 'string') return { value }
    if (known && value === null) return side
    const untold = [...(missing ? [missing] : []), ...('missing' in side ? side.missing : [])]
    return untold.length > 0 ? { missing: untold } : { value: 'other' }
  },
}

const NAMED: readonly string[] = ['department', 'institution']

/** Whether the one asked is a department, a unit of one, or a technical institution. */
export const askedOfNamed: DerivedFact = {
  name: 'request.toNamed',
  topicName: 'assistance',
  kind: 'flag',
  label: {
    zh: '向职能部门或者专业技术机构提出',
    en: 'asked of a department or a technical institution',
  },
  about: {
    zh: '由 request.toSide 得出；职能部门的下属机构，不论作为哪一类被请求',
    en: 'from request.toSide; of a unit of a department, whichever of the two it is asked as',
  },
  derive: (context) => {
    const byBody = sideByBody(context)
    if ('value' in byBody && byBody.value === 'department') return { value: true }
    const side = askedSide.derive(context)
    return 'missing' in side ? side : { value: NAMED.includes(`${side.value}`) }
  },
}
