import { readName, resolveName } from '../facts'
import { type DerivedFact, read } from './derived-fact'
import { isPart } from './distinct-organs'

/** Whether a case is transferred in the name of a body that is part of an organ. */
export const inNameOfPart: DerivedFact = {
  name: 'transfer.inNameOfPart',
  topicName: 'transfers',
  kind: 'flag',
  label: {
    zh: '以内设、直属或派出机构的名义移送',
    en: 'transferred in the name of an internal, affiliated or dispatched body',
  },
  about: {
    zh: '由移送名义所指机构的 standing 得出；没有写明的，body 为内设机构（office）的为是',
    en: 'from the standing of the body in whose name it is, else yes where its body is an office',
  },
  derive: (context) => {
    const { value: id, missing } = read(context, 'transfer.inNameOf')
    if (missing) return { missing: [missing] }
    if (typeof id !== 'string') return { value: false }
    const position = context.document.positions.get('organs')?.get(id) ?? 0
    const organ = context.document.facts.organs?.[position]
    const part = isPart(organ ?? {})
    if (part) return { value: true }
    const standing = resolveName('organ.standing')
    const lacking = standing && readName(context.document, standing, position).missing
    return lacking ? { missing: [lacking] } : { value: false }
  },
}
