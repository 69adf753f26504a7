import type { MissingFact } from '../../facts'
import { BUREAU, bodyOf } from '../bureau-and-department'
import { type DerivedFact, read } from '../derived-fact'

/** Whether assistance is asked for by the comprehensive enforcement bureau, itself or by an office of it. */
export const askedByBureau: DerivedFact = {
  name: 'request.byBureau',
  topicName: 'assistance',
  kind: 'flag',
  label: { zh: '由综合行政执法局提出', en: 'asked by the comprehensive enforcement bureau' },
  about: {
    zh: '由 request.from 的机构性质（organs[].body）得出；内设、派出机构和受委托组织看其所属（委托）机关',
    en: 'from the kind of body (organs[].body) of request.from; for an office, branch or entrusted unit, that of the organ behind it',
  },
  derive: (context) => {
    const { value, missing } = read(context, 'request.from')
    if (value === undefined) return { missing: [missing as MissingFact] }
    if (typeof value !== 'string') return { value: false }
    const body = bodyOf(context, value)
    return body.missing ? { missing: [body.missing] } : { value: BUREAU.includes(`${body.value}`) }
  },
}
