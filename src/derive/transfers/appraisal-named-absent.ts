import type { DerivedFact } from '../derived-fact'
import { YES } from '../maybe'

/** Whether the document itself says that appraisal conclusions are not in a transferred file. */
export const appraisalNamedAbsent: DerivedFact = {
  name: 'transfer.appraisalNamedAbsent',
  topicName: 'transfers',
  kind: 'flag',
  label: { zh: '指明没有鉴定结论', en: 'said to be without appraisal conclusions' },
  about: {
    zh: 'enclosures 逐项填写且 appraisal 为 false 的为是；是否作过鉴定（appraisalMade）由此成为问题',
    en: 'yes where "enclosures" is told item by item and appraisal is false: whether one was made (appraisalMade) is then asked',
  },
  derive: ({ document, index }) => {
    const enclosures = document.facts.transfers?.[index ?? -1]?.enclosures
    const items = Array.isArray(enclosures) ? undefined : enclosures
    return items?.appraisal === false ? YES : { missing: [] }
  },
}
