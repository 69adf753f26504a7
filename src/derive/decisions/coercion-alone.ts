import { type DerivedFact, read } from '../derived-fact'

const COERCIVE = 'decision.coerciveOrPunitive'

const OTHERS = [
  'decision.inNameOf',
  'decision.inOwnName',
  'decision.withinPowers',
  'decision.separateFiles',
  'decision.separateProcedures',
  'decision.separateDecisions',
  'decision.major',
  'decision.legalReview',
  'decision.collectiveDiscussion',
  'decision.proportionate',
  'decision.withinDiscretionStandard',
]

/** Whether it is all that is told of how a decision was made that it is, or is not, coercive. */
export const coercionAlone: DerivedFact = {
  name: 'decision.coercionAlone',
  topicName: 'decisions',
  kind: 'flag',
  label: {
    zh: '只问是否采用强制性、惩罚性措施',
    en: 'whether coercive or punitive means were used is all that is asked',
  },
  about: {
    zh: '填了 coerciveOrPunitive，而名义、权限、分别处理、裁量、法制审核和集体讨论各项都没有填的，为是；填了其中一项的，问的是那一项，不明',
    en: 'yes where coerciveOrPunitive is told, and nothing of name, powers, separate handling, discretion, legal review and discussion; where one of these is told, that is what is asked about, and this stays open',
  },
  derive: (context) => {
    const { missing } = read(context, COERCIVE)
    if (missing) return { missing: [missing] }
    const isAlone = OTHERS.every((name) => read(context, name).missing)
    return isAlone ? { value: true } : { missing: [] }
  },
}
