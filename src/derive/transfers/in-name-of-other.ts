import { BUREAU, DEPARTMENTS, POLICE } from '../bureau-and-department'
import { type DeriveContext, type DerivedFact, read } from '../derived-fact'
import { isPart } from '../distinct-organs'
import { type Maybe, NO, YES } from '../maybe'
import { pastEvent } from '../past-event'

/** Whether a body is neither a department nor the bureau itself, but a part of one or another body. */
const isNeither = (context: DeriveContext, id: string): Maybe => {
  const position = context.document.positions.get('organs')?.get(id) ?? -1
  const organ = context.document.facts.organs?.[position] ?? {}
  if (isPart(organ)) return YES
  const body = read(context, 'organ.body', position)
  if (body.missing) return { missing: [body.missing] }
  const isOwn = [...DEPARTMENTS, ...POLICE, ...BUREAU].includes(`${body.value}`)
  if (!isOwn && body.value !== 'other') return YES
  const { value, missing } = read(context, 'organ.standing', position)
  if (!missing) return isOwn || value === 'organ' ? NO : YES
  const isPartOf = typeof read(context, 'organ.parent', position).value === 'string'
  return isOwn && !isPartOf && !missing.claimed ? NO : { missing: [missing] }
}

/** Whether a case is transferred in another name than that of a department or the bureau. */
export const inNameOfOther: DerivedFact = {
  name: 'transfer.inNameOfOther',
  topicName: 'transfers',
  kind: 'flag',
  label: {
    zh: '不以职能部门、综合行政执法局的名义移送',
    en: 'transferred in another name than that of a department or the bureau',
  },
  about: {
    zh: '由移送名义所指机构的 body、standing 得出（职能部门、综合行政执法局没有填 standing 和 parent 的，按机关本身）：内设、直属、派出机构，受委托组织和其他机构为是；已移送而没有名义的也是',
    en: 'from body and standing of the body in whose name it is (a department or the bureau of which neither standing nor parent is told stands for itself): yes of an internal, affiliated or dispatched body, an entrusted unit, and any other body; so, too, where it was sent in no name',
  },
  derive: (context) => {
    const { value: id, missing } = read(context, 'transfer.inNameOf')
    if (missing) return { missing: [missing] }
    return typeof id === 'string' ? isNeither(context, id) : pastEvent(context, 'transfer.sentOn')
  },
}
