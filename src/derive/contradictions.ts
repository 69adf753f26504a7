import type { Calendar } from '../calendar'
import { type CaseDocument, type Problem, problem, shown } from '../facts'
import { competentOrganCount } from './competent-organ-count'
import { type DeriveContext, read } from './derived-fact'
import { formShown, jointSigns } from './linked-form'
import { againstJointBody, againstRevocation, againstSameViolation } from './opposed-findings'
import { orderedCampaign } from './ordered-campaign'

const againstStatedForm = (context: DeriveContext): Problem[] => {
  const stated = context.document.facts.action?.form
  const derived = formShown(context)
  if (!stated || !('value' in derived) || derived.value === null || derived.value === stated)
    return []
  return [
    problem({
      code: 'contradiction',
      path: 'action.form',
      found: shown(stated),
      allowed: {
        zh: ` ${String(derived.value)}（由 initiation 各事实得出），或不填`,
        en: `${String(derived.value)}, which follows from the facts of "initiation"; or leave it out`,
      },
    }),
  ]
}

/** One organ alone is competent, and yet another fact says that several are or may be. */
const againstSoleOrgan = (context: DeriveContext): Problem[] => {
  const count = competentOrganCount.derive(context)
  if (!('value' in count) || count.value !== 1) return []
  const campaign = orderedCampaign.derive(context)
  const paths = [
    ...jointSigns.filter((name) => read(context, name).value === true),
    ...('value' in campaign && campaign.value === true ? ['initiation.campaign'] : []),
  ]
  return paths.map((path) =>
    problem({
      code: 'contradiction',
      path,
      found: 'true',
      allowed: {
        zh: '与 initiation.competentOrgans 一致：列出全部有管辖权的机关，或不列',
        en: 'what agrees with initiation.competentOrgans: list every competent organ there, or leave it out',
      },
    }),
  )
}

/** The statutory organ is named, and it is not the one organ that is competent. */
const againstStatutoryOrgan = (context: DeriveContext): Problem[] => {
  const count = competentOrganCount.derive(context)
  const { value } = read(context, 'approval.statutoryOrgan')
  const [only] = context.document.facts.initiation?.competentOrgans ?? []
  if (!('value' in count) || count.value !== 1 || value === undefined || value === only) return []
  return [
    problem({
      code: 'contradiction',
      path: 'approval.statutoryOrgan',
      found: shown(value),
      allowed: {
        zh: ` ${String(only)}（initiation.competentOrgans 中唯一的机关），或不填`,
        en: `${String(only)}, the only organ of initiation.competentOrgans; or leave it out`,
      },
    }),
  ]
}

/** What a document states of itself against what its other facts show. */
export const contradictions = (
  document: CaseDocument,
  asOf: string,
  calendar: Calendar,
): Problem[] => {
  const context = { document, index: undefined, asOf, calendar }
  return [
    ...againstStatedForm(context),
    ...againstSoleOrgan(context),
    ...againstRevocation(document, asOf),
    ...againstSameViolation(document),
    ...againstJointBody(document),
    ...againstStatutoryOrgan(context),
  ]
}
