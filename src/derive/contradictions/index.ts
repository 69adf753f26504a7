import type { Calendar } from '../../calendar'
import { type CaseDocument, type Problem, problem, shown } from '../../facts'
import { formShown, linkedForm } from '../actions/linked-form'
import type { Derived } from '../derived-fact'
import {
  againstCarveOverDates,
  againstDoneAhead,
  againstEarlyRefusal,
  againstNoticeDates,
  againstReturnDates,
  againstTermDates,
  againstTransferDates,
  againstUnissuedNotice,
} from './opposed-dates'
import { againstBlankFields } from './opposed-fields'
import {
  againstGovernmentStanding,
  againstJointBody,
  againstOwnName,
  againstRevocation,
  againstSameViolation,
} from './opposed-findings'
import { againstOfficerMeasures } from './opposed-measures'
import {
  againstAskedKind,
  againstOneOrganTwice,
  againstSoleOrgan,
  againstStatutoryOrgan,
} from './opposed-organs'
import {
  againstAgreement,
  againstAnswerAtOnce,
  againstNoAnnualPlan,
  againstNoResults,
  againstOpenCase,
  againstRefusal,
  againstReturnedCase,
  againstSharing,
  againstStarter,
  againstUnorderedRefusal,
} from './opposed-outcomes'
import { againstActsAhead } from './undated-acts'

const againstForm = (
  path: string,
  stated: string | null | undefined,
  shownForm: Derived,
): Problem[] => {
  if (!stated || !('value' in shownForm)) return []
  const { value } = shownForm
  if (value === null || value === stated) return []
  return [
    problem({
      code: 'contradiction',
      path,
      found: shown(stated),
      allowed: {
        zh: ` ${value}（由 initiation 各事实或 action.form 得出），或不填`,
        en: `${value}, which follows from the facts of "initiation" or from action.form; or leave it out`,
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
  const { facts } = document
  const found: Problem[] = []
  if (facts.action) found.push(...againstForm('action.form', facts.action.form, formShown(context)))
  if (facts.report)
    found.push(...againstForm('report.form', facts.report.form, linkedForm.derive(context)))
  if (facts.initiation)
    found.push(
      ...againstOneOrganTwice(context),
      ...againstSoleOrgan(context),
      ...againstStatutoryOrgan(context),
    )
  if (facts.decisions || facts.penalties) found.push(...againstDoneAhead(context))
  if (facts.penalties) found.push(...againstRevocation(document, asOf))
  if (facts.identity) found.push(...againstSameViolation(document))
  if (facts.disputes) found.push(...againstAgreement(document))
  if (facts.assessmentCompetence) found.push(...againstNoResults(document))
  if (facts.annualPlan) found.push(...againstNoAnnualPlan(document))
  if (facts.organs)
    found.push(...againstJointBody(document), ...againstGovernmentStanding(document))
  if (facts.decisions) found.push(...againstOwnName(context))
  if (facts.transfers)
    found.push(
      ...againstTransferDates(context),
      ...againstOpenCase(context),
      ...againstBlankFields(context),
    )
  if (facts.sharing) found.push(...againstSharing(context))
  if (facts.carveOver) found.push(...againstCarveOverDates(context))
  if (facts.referrals) found.push(...againstReturnDates(document), ...againstReturnedCase(document))
  if (facts.assistance) found.push(...againstNoticeDates(document), ...againstAskedKind(context))
  if (facts.supervisionNotices)
    found.push(...againstTermDates(context), ...againstUnissuedNotice(context))
  if (facts.guidance) found.push(...againstEarlyRefusal(document, asOf))
  if (facts.queries) found.push(...againstRefusal(document), ...againstAnswerAtOnce(document))
  if (facts.accountability) found.push(...againstStarter(document))
  if (facts.refusedCorrection) found.push(...againstUnorderedRefusal(document))
  if (facts.tier && facts.personLiability) found.push(...againstOfficerMeasures(context))
  found.push(...againstActsAhead(document, asOf))
  return found
}
