import type { DerivedFact } from '../derived-fact'
import { accountabilityReportStatus } from './accountability-report-status'
import { bySoleOrgan, entrustedTogether } from './acting-organs'
import { actionGoverningDate } from './action-governing-date'
import { actionStarted } from './action-started'
import { actionTookPlace } from './action-took-place'
import { annualPlanFiled } from './annual-plan-filed'
import { annualPlanInPlace } from './annual-plan-in-place'
import { approvalWayTold } from './approval-way-told'
import { byApplication } from './by-application'
import { competentOrgan } from './competent-organ'
import { competentOrganCount } from './competent-organ-count'
import { directDecision } from './direct-decision'
import { draftedByLead } from './drafted-by-lead'
import { dutiesAmiss } from './duties-amiss'
import { leadCount } from './lead-count'
import { leadStanding } from './lead-standing'
import { linkedForm } from './linked-form'
import { namedAndBegun } from './named-and-begun'
import { orderedCampaign } from './ordered-campaign'
import { organisingStatus } from './organising-status'
import { participantCount } from './participant-count'
import { planContentsFound } from './plan-contents-found'
import { planDraftable } from './plan-draftable'
import { planSettledOn } from './plan-settled-on'
import { progressStatus } from './progress-status'
import { reportedForm } from './reported-form'
import {
  anyCompetentOrgan,
  severalCompetentOrgans,
  severalInspecting,
  severalParticipants,
  soleParticipant,
} from './several-enforcement-organs'
import { startByCircumstance } from './start-by-circumstance'
import { startWithinDuties } from './start-within-duties'
import { typeInQuestion } from './type-in-question'

/** Derived facts on the start, the plan and the report of an action. */
export const actionFacts: readonly DerivedFact[] = [
  competentOrganCount,
  participantCount,
  linkedForm,
  reportedForm,
  anyCompetentOrgan,
  severalCompetentOrgans,
  severalParticipants,
  soleParticipant,
  bySoleOrgan,
  entrustedTogether,
  startByCircumstance,
  startWithinDuties,
  severalInspecting,
  actionStarted,
  actionTookPlace,
  typeInQuestion,
  actionGoverningDate,
  annualPlanInPlace,
  annualPlanFiled,
  dutiesAmiss,
  leadCount,
  leadStanding,
  draftedByLead,
  planSettledOn,
  planDraftable,
  planContentsFound,
  namedAndBegun,
  competentOrgan,
  orderedCampaign,
  approvalWayTold,
  byApplication,
  directDecision,
  accountabilityReportStatus,
  progressStatus,
  organisingStatus,
]
