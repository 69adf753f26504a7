import { type DerivedFact, read } from './derived-fact'
import { directDecision } from './direct-decision'
import { orderedCampaign } from './ordered-campaign'

/** Known where neither a campaign nor a direct decision of the government starts the action. */
export const byApplication: DerivedFact = {
  name: 'approval.byApplication',
  topicName: 'approval',
  kind: 'flag',
  label: { zh: '由机关申请启动', en: 'started on the application of an organ' },
  about: {
    zh: '已提出申请的为是；既不是按安排开展的专项治理，也不是政府直接决定的为是；其余不由此得出',
    en: 'yes where an application was made, and where it is neither a campaign arranged from above nor a direct decision of the government; nothing follows otherwise',
  },
  derive: (context) => {
    const application = read(context, 'approval.application')
    if (!application.missing) return { value: true }
    const starts = [orderedCampaign, directDecision].map((fact) => fact.derive(context))
    const isRuledOut = starts.every((start) => 'value' in start && start.value === false)
    return isRuledOut ? { value: true } : { missing: [application.missing] }
  },
}
