import { type DerivedFact, read } from '../derived-fact'

/**
 * Whether there are results of the superior to be reported: whoever tells of their report, be it
 * that it is still to come, tells of results, and who is told to have assessed has come to some.
 */
export const resultsToReport: DerivedFact = {
  name: 'assessmentCompetence.resultsToReport',
  topicName: 'assessmentCompetence',
  kind: 'flag',
  label: { zh: '上级部门有考核结果可报', en: 'there are results of the superior to report' },
  about: {
    zh: '由 resultsProduced 得出；没有填而填了 assessor，或者填了 resultsReported（包括 null）的，即有结果',
    en: 'from resultsProduced; where it is not told, there are results if an assessor is told, or anything of resultsReported (null too)',
  },
  derive: (context) => {
    const { value, missing } = read(context, 'assessmentCompetence.resultsProduced')
    if (!missing) return { value: value === true }
    const reported = read(context, 'assessmentCompetence.resultsReported')
    const assessor = read(context, 'assessmentCompetence.assessor')
    if (!reported.missing || typeof assessor.value === 'string') return { value: true }
    return { missing: [missing, reported.missing] }
  },
}
