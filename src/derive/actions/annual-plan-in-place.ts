import { type DerivedFact, read } from '../derived-fact'

/** Whether there is an annual plan: what is in one shows it, where nothing is said of it. */
export const annualPlanInPlace: DerivedFact = {
  name: 'annualPlan.inPlace',
  topicName: 'annualPlan',
  kind: 'flag',
  label: { zh: '有年度计划', en: 'there is an annual plan' },
  about: {
    zh: 'annualPlan.jointIncluded 为是的即有；否则由 annualPlan.drawnUp 得出',
    en: 'what annualPlan.jointIncluded says to be in it shows it; otherwise from annualPlan.drawnUp',
  },
  derive: (context) => {
    if (read(context, 'annualPlan.jointIncluded').value === true) return { value: true }
    const { value, missing } = read(context, 'annualPlan.drawnUp')
    return missing ? { missing: [missing] } : { value: value === true }
  },
}
