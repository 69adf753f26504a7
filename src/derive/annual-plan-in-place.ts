import { type DerivedFact, read } from './derived-fact'

/** Whether there is an annual plan: what is in one shows it, where nothing is said of it. */
export const annualPlanInPlace: DerivedFact = {
  name: 'annualPlan.inPlace',
  topicName: 'annualPlan',
  kind: 'flag',
  label: { zh: '有年度计划', en: 'there is an annual plan' },
  about: {
    zh: '由 annualPlan.drawnUp 得出；未填的，annualPlan.jointIncluded 为是的即有',
    en: 'from annualPlan.drawnUp; where that is not told, what annualPlan.jointIncluded says to be in it shows it',
  },
  derive: (context) => {
    const { value, missing } = read(context, 'annualPlan.drawnUp')
    if (!missing) return { value: value === true }
    return read(context, 'annualPlan.jointIncluded').value === true
      ? { value: true }
      : { missing: [missing] }
  },
}
