import { type CaseDocument, DECLINED, foundValue, type Problem, problem, shown } from '../../facts'
import type { DeriveContext } from '../derived-fact'
import { isNo, isYes } from '../maybe'
import { pastEvent } from '../past-event'

/** A dispute that was settled by agreement, and what can only follow if it was not. */
export const againstAgreement = (document: CaseDocument): Problem[] =>
  (document.facts.disputes ?? []).flatMap((dispute, i) => {
    const [negotiated, coordinated] = [dispute.negotiation?.result, dispute.coordination?.result]
    const later = (['rulingOpinion', 'decision'] as const).filter(
      (name) => dispute[name] && dispute[name].on !== null && dispute[name].on !== DECLINED,
    )
    if (negotiated === 'agreed' && coordinated === 'failed')
      return [opposed(`disputes[${i}].coordination.result`, coordinated)]
    if (negotiated !== 'agreed' && coordinated !== 'agreed') return []
    return later.map((name) => {
      const on = dispute[name]?.on
      return on === undefined
        ? opposed(`disputes[${i}].${name}`, dispute[name])
        : opposed(`disputes[${i}].${name}.on`, on)
    })
  })

const opposed = (path: string, value: unknown): Problem =>
  problem({
    code: 'contradiction',
    path,
    found: shown(value),
    allowed: {
      zh: '与协商、协调一致的结果相符：一致的争议没有后续步骤；再起的争议另列一项',
      en: 'what agrees with the agreement reached: nothing follows upon it; a dispute that arises again is an entry of its own',
    },
  })

/** Something is said to be in an annual plan of which it is said that there is none. */
export const againstNoAnnualPlan = ({ facts }: CaseDocument): Problem[] =>
  facts.annualPlan?.drawnUp === false && facts.annualPlan.jointIncluded === true
    ? [
        problem({
          code: 'contradiction',
          path: 'annualPlan.jointIncluded',
          found: 'true',
          allowed: {
            zh: '与 annualPlan.drawnUp 相符：没有编制计划的，不能列入计划',
            en: 'what agrees with annualPlan.drawnUp: nothing is in a plan that was not drawn up',
          },
        }),
      ]
    : []

/** Information of which it is said that it was shared on a day that has come, and that it was not. */
export const againstSharing = (context: DeriveContext): Problem[] => {
  const { shared, on } = context.document.facts.sharing ?? {}
  const isPast = pastEvent(context, 'sharing.on')
  if (shared === undefined || on === undefined || !(shared ? isNo : isYes)(isPast)) return []
  return [
    problem({
      code: 'contradiction',
      path: 'sharing.shared',
      found: shown(shared),
      allowed: {
        zh: '与 sharing.on 相符：日期已到的为已共享，未到或者为 null 的尚未共享；或不填',
        en: 'what agrees with sharing.on: shared on a day that has come, not shared while it is null or lies ahead; or leave it out',
      },
    }),
  ]
}

/** Results are said to have been reported, or withheld, of which it is said that there are none. */
export const againstNoResults = ({ facts }: CaseDocument): Problem[] => {
  const { resultsProduced, resultsReported } = facts.assessmentCompetence ?? {}
  if (resultsProduced !== false || typeof resultsReported !== 'string') return []
  return [
    problem({
      code: 'contradiction',
      path: 'assessmentCompetence.resultsReported',
      found: shown(resultsReported),
      allowed: {
        zh: ' null，或不填，与 assessmentCompetence.resultsProduced 相符：没有结果的，无所谓报送',
        en: 'null, or nothing, to agree with assessmentCompetence.resultsProduced: where there are no results, none are reported or withheld',
      },
    }),
  ]
}

/** A refusal to correct a defect of which it is said that nobody ordered the correction. */
export const againstUnorderedRefusal = ({ facts }: CaseDocument): Problem[] => {
  const { correction, unlawful, improper } = facts.checkFinding ?? {}
  const isDefect = [unlawful, improper].some((each) => foundValue(each) === true)
  if (facts.refusedCorrection?.refused !== true || !isDefect) return []
  if (correction !== null && correction !== 'left-alone') return []
  return [
    problem({
      code: 'contradiction',
      path: 'refusedCorrection.refused',
      found: 'true',
      allowed: {
        zh: '与 checkFinding.correction 相符：没有责令改正的，无所谓拒不改正',
        en: 'what agrees with checkFinding.correction: what nobody has ordered is not refused',
      },
    }),
  ]
}

/** A query that is said to have been neither answered nor refused, and refused as secret. */
export const againstRefusal = ({ facts }: CaseDocument): Problem[] =>
  (facts.queries ?? []).flatMap(({ answeredOn, refusedFor }, i) =>
    answeredOn === null && refusedFor === 'secrecy'
      ? [
          problem({
            code: 'contradiction',
            path: `queries[${i}].answeredOn`,
            found: 'null',
            allowed: {
              zh: '提供查询的日期，或不填：已以保密为由拒绝的，不是没有答复',
              en: 'the date it was answered after all; or leave it out: a refusal as secret is an answer',
            },
          }),
        ]
      : [],
  )

/** A query that is said not to have been answered, and to have been answered at once. */
export const againstAnswerAtOnce = ({ facts }: CaseDocument): Problem[] =>
  (facts.queries ?? []).flatMap(({ answeredOn, answeredAtOnce }, i) =>
    answeredOn === null && answeredAtOnce === true
      ? [
          problem({
            code: 'contradiction',
            path: `queries[${i}].answeredAtOnce`,
            found: 'true',
            allowed: {
              zh: '与 answeredOn 相符：没有提供查询的，没有立即提供',
              en: 'what agrees with answeredOn: what was not answered was not answered at once',
            },
          }),
        ]
      : [],
  )

const CLOSING_REPORTS = ['toTransferorOn', 'filedOn'] as const

/** A case that is said not to be closed, of which the closing report has been sent. */
export const againstOpenCase = (context: DeriveContext): Problem[] =>
  (context.document.facts.transfers ?? []).flatMap(({ closedOn, closingReport }, index) =>
    closedOn === null
      ? CLOSING_REPORTS.flatMap((name) =>
          isYes(pastEvent({ ...context, index }, `transfer.closingReport.${name}`))
            ? [
                problem({
                  code: 'contradiction',
                  path: `transfers[${index}].closingReport.${name}`,
                  found: shown(closingReport?.[name]),
                  allowed: {
                    zh: '与 closedOn 相符：没有办结的案件没有结案报告',
                    en: 'what agrees with closedOn: a case that is not closed has no closing report',
                  },
                }),
              ]
            : [],
        )
      : [],
  )

/** Proceedings that are said not to have been started, and who started them; or the other way round. */
export const againstStarter = ({ facts }: CaseDocument): Problem[] => {
  const { procedureStarted, startedBy } = facts.accountability ?? {}
  const isOpposed =
    (procedureStarted === false && startedBy === 'discipline-supervision') ||
    (procedureStarted === true && startedBy === null)
  return isOpposed
    ? [
        problem({
          code: 'contradiction',
          path: 'accountability.startedBy',
          found: shown(startedBy),
          allowed: {
            zh: '与 accountability.procedureStarted 相符的机关，或不填',
            en: 'what agrees with accountability.procedureStarted; or leave it out',
          },
        }),
      ]
    : []
}

/** A case that the police send back for administrative action, and none that is to be sent back. */
export const againstReturnedCase = ({ facts }: CaseDocument): Problem[] =>
  (facts.referrals ?? []).flatMap((referral, i) =>
    (['noProsecution', 'administrativeActionNeeded'] as const).flatMap((name) =>
      referral.kind === 'administrative-case' && referral[name] === false
        ? [
            problem({
              code: 'contradiction',
              path: `referrals[${i}].${name}`,
              found: 'false',
              allowed: {
                zh: ' true，或不填：administrative-case 即不需追究刑事责任但应作出行政处理的案件',
                en: 'true; or leave it out: an administrative-case is one that is not prosecuted and needs administrative action',
              },
            }),
          ]
        : [],
    ),
  )
