import { type DerivedFact, read } from './derived-fact'

export const severalViolations: DerivedFact = {
  name: 'decision.severalViolations',
  topicName: 'decisions',
  kind: 'flag',
  label: { zh: '涉及多个违法行为', en: 'there are several violations' },
  about: {
    zh: '由 violations 各项得出：有两个以上的为是；没有各项的，看 decision.violations',
    en: 'from the entries of "violations", yes if there are two or more; where there are none, from decision.violations',
  },
  derive: (context) => {
    const { missing } = read(context, 'decision.violations')
    const listed = context.document.facts.violations
    if (listed) return { value: listed.length >= 2 }
    return missing ? { missing: [missing] } : { value: false }
  },
}
