import { dayOf, hasHappened } from '../../calendar'
import { type CaseDocument, foundValue, type Problem, problem, shown } from '../../facts'
import { isGovernment } from '../decisions/enforces-in-own-right'
import { enforcementStandings, jointBodies } from '../decisions/in-joint-name'
import { isOwnName } from '../decisions/made-in-own-name'
import { isKnownDifferent } from '../decisions/same-violation'
import type { DeriveContext } from '../derived-fact'

/** A finding that violations are one and the same, against what else is known of them. */
export const againstSameViolation = (document: CaseDocument): Problem[] =>
  (document.facts.identity ?? []).flatMap(({ violations, same }, i) => {
    const [first, ...rest] = violations ?? []
    if (first === undefined || foundValue(same) !== true) return []
    return rest.some((other) => isKnownDifferent(document, first, other))
      ? [
          problem({
            code: 'contradiction',
            path: `identity[${i}].same`,
            found: shown(true),
            allowed: {
              zh: '与其他认定和各行为的发生、改正日期一致：改正或终止之后的行为是新的违法行为',
              en: 'what agrees with the other findings and with the dates: an act after the correction or end of another is a new violation',
            },
          }),
        ]
      : []
  })

/** A penalty whose status and date of revocation do not go together. */
export const againstRevocation = (document: CaseDocument, asOf: string): Problem[] =>
  (document.facts.penalties ?? []).flatMap(({ status, revokedOn }, i) => {
    if (typeof revokedOn !== 'string' || !status) return []
    const isRevoked = hasHappened(revokedOn, dayOf(asOf))
    return isRevoked === undefined || isRevoked === (status === 'revoked')
      ? []
      : [
          problem({
            code: 'contradiction',
            path: `penalties[${i}].status`,
            found: shown(status),
            allowed: isRevoked
              ? { zh: ` "revoked"（已于 ${revokedOn} 撤销）`, en: `"revoked", as of ${revokedOn}` }
              : {
                  zh: `撤销之前的状态（${revokedOn} 尚未到）`,
                  en: `the status before it is revoked, for ${revokedOn} is still to come`,
                },
          }),
        ]
  })

/** A joint working body or a deliberative body that is said to have enforcement power. */
export const againstJointBody = (document: CaseDocument): Problem[] =>
  (document.facts.organs ?? []).flatMap(({ body, standing }, i) =>
    jointBodies.includes(body ?? '') && enforcementStandings.includes(standing ?? '')
      ? [
          problem({
            code: 'contradiction',
            path: `organs[${i}].standing`,
            found: shown(standing),
            allowed: {
              zh: ' "none"：联合执法工作机构、议事协调机构没有自己的执法主体资格',
              en: '"none": a joint working body or a deliberative body has no standing of its own to enforce',
            },
          }),
        ]
      : [],
  )

const NO_GOVERNMENT = ['authorised-by-rule', 'internal', 'affiliated', 'dispatched', 'none']

/** A government that is said to be part of another body, or to have no power of its own. */
export const againstGovernmentStanding = (document: CaseDocument): Problem[] =>
  (document.facts.organs ?? []).flatMap(({ body, standing }, i) =>
    isGovernment(body) && NO_GOVERNMENT.includes(standing ?? '')
      ? [
          problem({
            code: 'contradiction',
            path: `organs[${i}].standing`,
            found: shown(standing),
            allowed: {
              zh: ' "organ"：人民政府是法定行政机关',
              en: '"organ": a government is a statutory administrative organ',
            },
          }),
        ]
      : [],
  )

const ownNameFollows = (index: number, found: boolean): Problem =>
  problem({
    code: 'contradiction',
    path: `decisions[${index}].inOwnName`,
    found: shown(found),
    allowed: {
      zh: ' 不填：由 by 和 inNameOf 得出',
      en: 'nothing here: it follows from "by" and "inNameOf"',
    },
  })

/** A decision said to be in the own name of the organ that makes it, and in the name of another or of none. */
export const againstOwnName = (context: DeriveContext): Problem[] =>
  (context.document.facts.decisions ?? []).flatMap(({ by, inNameOf, inOwnName }, index) => {
    if (inNameOf === null && inOwnName === true) return [ownNameFollows(index, inOwnName)]
    if (!by || !inNameOf || inOwnName === undefined) return []
    const derived = isOwnName({ ...context, index }, inNameOf)
    const agrees = !('value' in derived) || derived.value === inOwnName
    if (agrees && inOwnName === (by === inNameOf)) return []
    return [ownNameFollows(index, inOwnName)]
  })
