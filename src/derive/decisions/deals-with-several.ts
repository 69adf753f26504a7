import type { SetValue } from '../../facts'
import { type DerivedFact, read } from '../derived-fact'

/** Whether one decision is told to be on several violations; it never tells that they were kept apart. */
export const dealsWithSeveral: DerivedFact = {
  name: 'decision.dealsWithSeveral',
  topicName: 'decisions',
  kind: 'flag',
  label: { zh: '一份决定处理多个违法行为', en: 'one decision on several violations' },
  about: {
    zh: '由 decision.violations 得出：列有两个以上的为是；否则不明，只列一个的不能说明各违法行为是否分别处理',
    en: 'from decision.violations: yes if it names two or more; otherwise open, for that it names one does not tell whether the violations were kept apart',
  },
  derive: (context) => {
    const { value, missing } = read(context, 'decision.violations')
    if (value && (value as SetValue).present.length >= 2) return { value: true }
    const apart = read(context, 'decision.separateDecisions').missing
    return { missing: [missing, apart].flatMap((each) => each ?? []) }
  },
}
