import { type DerivedFact, read } from '../derived-fact'

/** Whether the unit that drafted the plan is the lead unit. */
export const draftedByLead: DerivedFact = {
  name: 'plan.draftedByLead',
  topicName: 'plan',
  kind: 'flag',
  label: { zh: '由牵头单位起草', en: 'drafted by the lead unit' },
  about: {
    zh: '比较 plan.draftedBy 与 plan.lead',
    en: 'plan.draftedBy against plan.lead',
  },
  derive: (context) => {
    const drafter = read(context, 'plan.draftedBy')
    if (drafter.missing) return { missing: [drafter.missing] }
    const lead = read(context, 'plan.lead')
    if (lead.missing) return { missing: [lead.missing] }
    return { value: lead.value !== null && lead.value === drafter.value }
  },
}
