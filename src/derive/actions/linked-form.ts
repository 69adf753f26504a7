import { type DeriveContext, type Derived, type DerivedFact, read } from '../derived-fact'
import { competentOrganCount } from './competent-organ-count'
import { orderedCampaign } from './ordered-campaign'

/** Facts each of which shows, while the competent organs are not told, that there are several. */
export const jointSigns = [
  'initiation.severalDutiesTouched',
  'initiation.competentOrganUncertain',
  'initiation.governmentDecidedJoint',
] as const

const isJointBySign = (context: DeriveContext): boolean => {
  const campaign = orderedCampaign.derive(context)
  const flags = jointSigns.map((name) => read(context, name).value)
  return flags.includes(true) || ('value' in campaign && campaign.value === true)
}

/** The form that the grounds show, apart from what the document says it is. */
export const formShown = (context: DeriveContext): Derived => {
  const count = competentOrganCount.derive(context)
  if ('value' in count && count.value === 1) return { value: 'coordinated' }
  if ('value' in count && (count.value as number) > 1) return { value: 'joint' }
  if (isJointBySign(context)) return { value: 'joint' }
  const { missing } = read(context, 'initiation.competentOrgans')
  if (missing) return { missing: [missing] }
  const untold = jointSigns.flatMap((name) => read(context, name).missing ?? [])
  const campaign = orderedCampaign.derive(context)
  const lacking = [...untold, ...('missing' in campaign ? campaign.missing : [])]
  return lacking.length > 0 ? { missing: lacking } : { value: null }
}

/** Coordinated or joint enforcement by legal nature; the name on the plan does not count. */
export const linkedForm: DerivedFact = {
  name: 'initiation.linkedForm',
  topicName: 'initiation',
  kind: 'choice',
  label: { zh: '联动执法的法律形式', en: 'legal form of the linked enforcement' },
  about: {
    zh: '已给出 action.form 的从其规定；否则由 initiation 得出：有管辖权的机关只有一个为协同，两个以上为联合；未列明机关而可能涉及多个机关职责、事前难以确定机关、上级或政府安排专项治理、政府直接决定的，为联合。不看方案所称',
    en: 'action.form where it is given; otherwise from "initiation": coordinated where one organ is competent, joint where several are; where they are not listed, joint if several duties may be touched, the organ cannot be determined beforehand, a campaign is arranged from above or the government decides directly. Never from the name on the plan',
  },
  values: {
    coordinated: { zh: '协同执法', en: 'coordinated enforcement' },
    joint: { zh: '联合执法', en: 'joint enforcement' },
  },
  derive: (context) => {
    const { value, missing } = read(context, 'action.form')
    if (value !== undefined && value !== null) return { value }
    const derived = formShown(context)
    const nothingShown = 'value' in derived && derived.value === null
    return nothingShown && missing ? { missing: [missing] } : derived
  },
}
