import { type DerivedFact, read } from '../derived-fact'
import { directDecision } from './direct-decision'
import { orderedCampaign } from './ordered-campaign'

/** Whether an organ's application starts the action, rather than a campaign or a direct decision. */
export const byApplication: DerivedFact = {
  name: 'approval.byApplication',
  topicName: 'approval',
  kind: 'flag',
  label: { zh: '由机关申请启动', en: 'started on the application of an organ' },
  about: {
    zh: '已提出申请的为是；既不是按安排开展的专项治理，也不是政府直接决定的为是；没有申请而属于二者之一的为否',
    en: 'yes where an application was made, and where it is neither a campaign arranged from above nor a direct decision of the government; no where it is one of these and none was made',
  },
  derive: (context) => {
    const application = read(context, 'approval.application')
    if (application.value) return { value: true }
    const starts = [orderedCampaign, directDecision].map((fact) => fact.derive(context))
    if (starts.every((start) => 'value' in start && start.value === false)) return { value: true }
    if (application.missing) return { missing: [application.missing] }
    return starts.some((start) => 'value' in start && start.value === true)
      ? { value: false }
      : { missing: starts.flatMap((start) => ('missing' in start ? start.missing : [])) }
  },
}
