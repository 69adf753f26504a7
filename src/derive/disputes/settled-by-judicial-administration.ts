import { type DerivedFact, read } from '../derived-fact'

/** Whether it is the judicial-administration department that decided a dispute. */
export const settledByJudicialAdministration: DerivedFact = {
  name: 'dispute.settledByJudicialAdministration',
  topicName: 'disputes',
  kind: 'flag',
  label: { zh: '司法行政部门已予明确', en: 'settled by the judicial-administration department' },
  about: {
    zh: '由 decision.by 得出：没有决定的、由其他机构决定的为否',
    en: 'from decision.by; no where there is no decision, or another body made it',
  },
  derive: (context) => {
    const { value, missing } = read(context, 'dispute.decision.by')
    return missing ? { missing: [missing] } : { value: value === 'judicial-administration' }
  },
}
