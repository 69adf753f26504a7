import { accountabilityReportStatus } from './accountability-report-status'
import { actionGoverningDate } from './action-governing-date'
import { actionStarted } from './action-started'
import { allocationTransferred } from './allocation-transferred'
import { annualPlanFiled } from './annual-plan-filed'
import { annualPlanInPlace } from './annual-plan-in-place'
import { anotherFine, anotherFineEver } from './another-fine'
import { answeredForthwith } from './answered-forthwith'
import { applicationStatus, broughtStatus } from './application-status'
import { askedByBureau } from './asked-by-bureau'
import { askedOfNamed, askedSide } from './asked-side'
import { beforeDetermination } from './before-determination'
import { beforeReply } from './before-reply'
import { bodyCoversSides } from './body-covers-sides'
import { borneByHome } from './borne-by-home'
import { bureauAgainstDepartment, bureauAgainstPolice } from './bureau-against-department'
import { byApplication } from './by-application'
import { carveOverState, caseAfterCarveOver } from './carve-over-state'
import { competentOrgan } from './competent-organ'
import { competentOrganCount } from './competent-organ-count'
import { complaintsClosed } from './complaints-closed'
import { complaintsReceived } from './complaints-received'
import { conformityRate } from './conformity-rate'
import { criticismAsked, criticismStatus } from './criticism-status'
import { dealsWithSeveral } from './deals-with-several'
import type { DerivedFact } from './derived-fact'
import { directDecision } from './direct-decision'
import { discretionRate } from './discretion-rate'
import { disputeBodiesTold } from './dispute-body-told'
import { disputeBrought } from './dispute-brought'
import { decisionMade, rulingOpinionMade, stillUndecided } from './dispute-outcomes'
import { disputeRegionsApart } from './dispute-regions-apart'
import { disputeSidesApart } from './dispute-sides-apart'
import { disputeSidesCity } from './dispute-sides-city'
import { disputeSidesCounty } from './dispute-sides-county'
import { disputeSidesLevel } from './dispute-sides-level'
import { disputeTried } from './dispute-tried'
import { doubleRandomRate } from './double-random-rate'
import { draftedByLead } from './drafted-by-lead'
import { enforcesInOwnRight } from './enforces-in-own-right'
import { errorCases } from './error-cases'
import { errorOutcomes } from './error-outcomes'
import { extensionAnnounced } from './extension-announced'
import { letterFilled, receiptFilled } from './filled-fields'
import { finesTogether } from './fines-together'
import { imposedBy } from './imposed-by'
import { inJointName } from './in-joint-name'
import { inNameOfOther } from './in-name-of-other'
import { leadCount } from './lead-count'
import { leadStanding } from './lead-standing'
import { linkedForm } from './linked-form'
import { madeInOwnName } from './made-in-own-name'
import {
  leaderMeasureStatus,
  leadersStatus,
  personMeasureStatus,
  ratingMeasureStatus,
  scoreMeasureStatus,
  tierMeasureStatus,
  unitMeasureStatus,
} from './measure-status'
import { namedAndBegun } from './named-and-begun'
import { namedStanding } from './named-standing'
import { negotiationRefused } from './negotiation-refused'
import { noneTransferred } from './none-transferred'
import { noticeAfterAction } from './notice-after-action'
import {
  heededLate,
  requestDeclined,
  requested,
  requestedOn,
  unheeded,
  unheededAtDecision,
  unheededAtProposal,
  wasUnheeded,
} from './notice-heed'
import { noticeDrawnUp, noticeIssued } from './notice-issued'
import { noticeStatus } from './notice-status'
import { orderedCampaign } from './ordered-campaign'
import { noticeOutsideArea } from './outside-area'
import { participantCount } from './participant-count'
import { goodsStatus, payInStatus } from './penalty-follow-up'
import { percentBelowMean, percentBelowOtherMean } from './percent-below-mean'
import { phonedLaterDay } from './phoned-later-day'
import { planContentsFound } from './plan-contents-found'
import { planDraftable } from './plan-draftable'
import { planSettledOn } from './plan-settled-on'
import { pointsFromMean, pointsFromOtherMean } from './points-from-mean'
import { referralCopied, referralHandedOver } from './referral-handed-over'
import { refusalOfDefect } from './refusal-of-defect'
import { refusedAsSecret } from './refused-as-secret'
import { reportedForm } from './reported-form'
import { requestPut } from './request-put'
import { scoreShareOfMean } from './score-share-of-mean'
import { scoreShareOfOtherMean } from './score-share-of-other-mean'
import { sentBackOn } from './sent-back-on'
import { sentBeforeDetermination } from './sent-before-determination'
import { settledByJudicialAdministration } from './settled-by-judicial-administration'
import {
  anyCompetentOrgan,
  severalCompetentOrgans,
  severalInspecting,
  severalParticipants,
  soleParticipant,
} from './several-enforcement-organs'
import { severalViolations } from './several-violations'
import { startByCircumstance } from './start-by-circumstance'
import { callOutstanding, stopOrderOutstanding } from './still-open-later'
import { listsOpenOn, procedureOpenOn } from './still-open-on'
import { stopOrderedLaterDay } from './stop-ordered-later-day'
import { suggestionMade, suggestionRefused } from './suggestion-made'
import { tierImposed, tierImposedStatus } from './tier-measures'
import { townshipAgainstCounty } from './township-against-county'
import { transferCount } from './transfer-count'
import { transferDirection } from './transfer-direction'
import { transferPhase } from './transfer-phase'
import { transferStatus } from './transfer-status'
import { verticalSide } from './vertical-side'
import { workingDaysTaken } from './working-days-taken'

export { contradictions } from './contradictions'
export type { DeriveContext, Derived, DerivedFact } from './derived-fact'

const all: readonly DerivedFact[] = [
  competentOrganCount,
  participantCount,
  linkedForm,
  reportedForm,
  anyCompetentOrgan,
  severalCompetentOrgans,
  severalParticipants,
  soleParticipant,
  startByCircumstance,
  severalInspecting,
  actionStarted,
  actionGoverningDate,
  annualPlanInPlace,
  annualPlanFiled,
  leadCount,
  leadStanding,
  draftedByLead,
  planSettledOn,
  planDraftable,
  planContentsFound,
  madeInOwnName,
  namedStanding,
  namedAndBegun,
  severalViolations,
  dealsWithSeveral,
  inJointName,
  anotherFine,
  anotherFineEver,
  finesTogether,
  imposedBy,
  beforeDetermination,
  beforeReply,
  payInStatus,
  goodsStatus,
  disputeTried,
  stillUndecided,
  rulingOpinionMade,
  decisionMade,
  settledByJudicialAdministration,
  competentOrgan,
  orderedCampaign,
  byApplication,
  directDecision,
  accountabilityReportStatus,
  disputeBrought,
  applicationStatus,
  broughtStatus,
  criticismStatus,
  criticismAsked,
  suggestionMade,
  suggestionRefused,
  disputeSidesLevel,
  disputeSidesApart,
  ...disputeBodiesTold,
  disputeSidesCounty,
  disputeSidesCity,
  disputeRegionsApart,
  townshipAgainstCounty,
  verticalSide,
  bodyCoversSides,
  borneByHome,
  bureauAgainstDepartment,
  bureauAgainstPolice,
  noticeIssued,
  noticeDrawnUp,
  noticeOutsideArea,
  noticeStatus,
  unheeded,
  unheededAtDecision,
  unheededAtProposal,
  wasUnheeded,
  requested,
  requestedOn,
  requestDeclined,
  heededLate,
  transferDirection,
  transferPhase,
  sentBeforeDetermination,
  transferStatus,
  listsOpenOn,
  procedureOpenOn,
  letterFilled,
  receiptFilled,
  stopOrderedLaterDay,
  phonedLaterDay,
  stopOrderOutstanding,
  callOutstanding,
  inNameOfOther,
  carveOverState,
  caseAfterCarveOver,
  allocationTransferred,
  negotiationRefused,
  noneTransferred,
  sentBackOn,
  workingDaysTaken,
  extensionAnnounced,
  complaintsClosed,
  complaintsReceived,
  conformityRate,
  discretionRate,
  doubleRandomRate,
  enforcesInOwnRight,
  errorCases,
  errorOutcomes,
  ratingMeasureStatus,
  unitMeasureStatus,
  leaderMeasureStatus,
  leadersStatus,
  personMeasureStatus,
  scoreMeasureStatus,
  tierImposed,
  tierImposedStatus,
  tierMeasureStatus,
  percentBelowMean,
  percentBelowOtherMean,
  pointsFromMean,
  pointsFromOtherMean,
  scoreShareOfMean,
  scoreShareOfOtherMean,
  transferCount,
  refusedAsSecret,
  answeredForthwith,
  noticeAfterAction,
  refusalOfDefect,
  referralCopied,
  referralHandedOver,
  requestPut,
  askedByBureau,
  askedOfNamed,
  askedSide,
]

/** Every derived fact, by name. */
export const derivedFacts: ReadonlyMap<string, DerivedFact> = new Map(
  all.map((fact) => [fact.name, fact]),
)
