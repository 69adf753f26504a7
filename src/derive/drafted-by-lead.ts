import { type DerivedFact, read } from './derived-fact'

/** Whether the unit that drafted the plan is the lead unit. */
export const draftedByLead: DerivedFact = {
  name: 'plan.draftedByLead',
  topicName: 'plan',
  kind: 'flag',
  label: { zh: '由牵头单位起草', en: 'drafted by the lead unit' },
  about: {
    zh: '比较 plan.draftedBy 与 plan.lead；没有说明的，与 action.leads 比较',
    en: 'plan.draftedBy against plan.lead; where that is not told, against action.leads',
  },
  derive: (context) => {
    const drafter = read(context, 'plan.draftedBy')
    if (drafter.missing) return { missing: [drafter.missing] }
    const lead = read(context, 'plan.lead')
    if (lead.value !== undefined)
      return { value: lead.value !== null && lead.value === drafter.value }
    const leads = read(context, 'action.leads').value
    if (typeof leads === 'object' && leads !== null && 'present' in leads)
      return { value: leads.present.some((id) => id === drafter.value) }
    return { missing: lead.missing ? [lead.missing] : [] }
  },
}
