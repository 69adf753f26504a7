import { type Problem, problem, shown } from '../../facts'
import { competentOrganCount } from '../actions/competent-organ-count'
import { jointSigns } from '../actions/linked-form'
import { orderedCampaign } from '../actions/ordered-campaign'
import { bodyLeavesOpen, sideByBody } from '../cooperation/asked-side'
import { type DeriveContext, read } from '../derived-fact'
import { outermostKnown } from '../distinct-organs'

const isSole = (context: DeriveContext): boolean => {
  const count = competentOrganCount.derive(context)
  return 'value' in count && count.value === 1
}

/** One organ alone is competent, and yet another fact says that several are or may be. */
export const againstSoleOrgan = (context: DeriveContext): Problem[] => {
  if (!isSole(context)) return []
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
export const againstStatutoryOrgan = (context: DeriveContext): Problem[] => {
  const { value } = read(context, 'approval.statutoryOrgan')
  const [only] = context.document.facts.initiation?.competentOrgans ?? []
  if (!isSole(context) || value === undefined || value === only) return []
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

/** The same competent organ listed twice, itself or by its offices. */
export const againstOneOrganTwice = (context: DeriveContext): Problem[] => {
  const ids = [...new Set(context.document.facts.initiation?.competentOrgans ?? [])]
  const wholes = ids.map((id) => outermostKnown(context, id))
  return ids.flatMap((id, i) =>
    wholes.indexOf(wholes[i] as string) < i
      ? [
          problem({
            code: 'contradiction',
            path: `initiation.competentOrgans[${i}]`,
            found: shown(id),
            allowed: {
              zh: '每个机关只列一次：内设、直属、派出机构不是另一个有管辖权的机关，只列其所属机关',
              en: 'each organ once: an internal, affiliated or dispatched office is no second competent organ; list the organ that it is part of',
            },
          }),
        ]
      : [],
  )
}

/** One asked whose kind is said to be another than that of the body that is named. */
export const againstAskedKind = (context: DeriveContext): Problem[] =>
  (context.document.facts.assistance ?? []).flatMap(({ toKind }, index) => {
    const asked = { ...context, index }
    const side = sideByBody(asked)
    if (!toKind || 'missing' in side || side.value === toKind || bodyLeavesOpen(asked)) return []
    if (!['department', 'institution', 'other'].includes(`${side.value}`)) return []
    return [
      problem({
        code: 'contradiction',
        path: `assistance[${index}].toKind`,
        found: shown(toKind),
        allowed: {
          zh: '与 request.to 的机构性质（organs[].body）一致，或不填',
          en: 'what agrees with the kind of body (organs[].body) of request.to; or leave it out',
        },
      }),
    ]
  })
