import type { DerivedFact } from '../derived-fact'
import { standingOf } from '../standing'

const NO_ORGAN: readonly unknown[] = ['none', 'authorised-by-rule']

/** Whether the body asked for assistance counts as an enforcement organ. */
export const askedOrgan: DerivedFact = {
  name: 'request.toOrgan',
  topicName: 'assistance',
  kind: 'flag',
  label: { zh: '被请求的是行政执法机关', en: 'the body asked is an enforcement organ' },
  about: {
    zh: '由 request.to 的 standing 得出；没有填而 body 为职能部门、综合行政执法局、工商（市场监管）部门、公安机关的，是',
    en: 'from the standing of request.to; where it is not told, a functional department, the comprehensive enforcement bureau, the market regulation department and the public security organ are',
  },
  derive: (context) => {
    const { value, missing } = standingOf(context, 'request.to')
    return missing ? { missing: [missing] } : { value: !NO_ORGAN.includes(value) }
  },
}
