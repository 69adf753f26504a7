import { type DerivedFact, read } from '../derived-fact'

/** Whether the action carries out a campaign that was arranged from above. */
export const orderedCampaign: DerivedFact = {
  name: 'approval.orderedCampaign',
  topicName: 'approval',
  kind: 'flag',
  label: { zh: '按安排开展的专项治理', en: 'a campaign arranged from above' },
  about: {
    zh: '由 initiation.campaign.orderedBy 得出：上级机关或者本级人民政府安排',
    en: 'from initiation.campaign.orderedBy: arranged by a superior organ or the government',
  },
  derive: (context) => {
    const { value, missing } = read(context, 'initiation.campaign.orderedBy')
    if (missing) return { missing: [missing] }
    const { present, unknown } = value as {
      present: readonly string[]
      unknown: readonly string[]
    }
    if (present.length > 0) return { value: true }
    return unknown.length === 0 ? { value: false } : { missing: [campaignOrder] }
  },
}

const campaignOrder = {
  fact: 'initiation.campaign.orderedBy',
  path: 'initiation.campaign.orderedBy',
  kind: 'fact' as const,
  label: { zh: '部署者', en: 'arranged by' },
}
