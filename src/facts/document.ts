import * as z from 'zod'
import {
  type Copier,
  copyAnyText,
  copyList,
  copyMoment,
  copyObject,
  copyText,
  isMoment,
} from './copy'
import { copiersOf, schemasOf } from './field-form'
import { lazily } from './lazily'
import { accountability } from './topics/accountability'
import { action } from './topics/action'
import { activation } from './topics/activation'
import { allocation } from './topics/allocation'
import { annualPlan } from './topics/annual-plan'
import { approval } from './topics/approval'
import {
  assessmentCompetence,
  assessmentPublication,
  assessmentSystem,
  incentives,
  rating,
} from './topics/assessment'
import { departmentAssessment, officerAssessment } from './topics/assessment-contents'
import { assistance, refusals } from './topics/assistance'
import { attendance, liaison, nonAttendance } from './topics/attendance'
import { auxiliaries, auxiliaryAct } from './topics/auxiliaries'
import { carveOver } from './topics/carve-over'
import { checkFinding, refusedCorrection } from './topics/check-finding'
import { complaints } from './topics/complaints'
import { coordinationScope } from './topics/coordination-scope'
import { justiceLink } from './topics/criminal-justice'
import { decisions } from './topics/decisions'
import { disputes } from './topics/disputes'
import { duty } from './topics/duty'
import { enforcementAct, enforcementSubject } from './topics/enforcement-subject'
import { evidence } from './topics/evidence'
import {
  disciplinaryMatter,
  faultInvestigation,
  faultProcedure,
} from './topics/fault-investigation'
import { grassrootsOffice } from './topics/grassroots-office'
import { guidance } from './topics/guidance'
import { handling } from './topics/handling'
import { initiation } from './topics/initiation'
import { inspection, inspectionBasis } from './topics/inspection'
import { irregularities } from './topics/irregularities'
import { leadership } from './topics/leadership'
import { personLiability, tier, unitLiability } from './topics/liability'
import { materials } from './topics/materials'
import { matter } from './topics/matter'
import { meetings } from './topics/meetings'
import { nonPerformance } from './topics/non-performance'
import { notifications } from './topics/notifications'
import { obstruction } from './topics/obstruction'
import { officerActs } from './topics/officer-acts'
import { officerConduct } from './topics/officer-conduct'
import { organs } from './topics/organs'
import { participations } from './topics/participations'
import { parties } from './topics/parties'
import { penalties } from './topics/penalties'
import { personAssessment, personRecord, tallies } from './topics/person-record'
import { plan } from './topics/plan'
import { postResponsibility, powerLists, unitPowers } from './topics/power-lists'
import { referrals } from './topics/referrals'
import { progress, report } from './topics/reports'
import { responsibility } from './topics/responsibility'
import { rights } from './topics/rights'
import { publication, queries, sharing } from './topics/sharing'
import { supervision } from './topics/supervision'
import { supervisionLeads } from './topics/supervision-leads'
import { supervisionNotices } from './topics/supervision-notices'
import { supervisionScope } from './topics/supervision-scope'
import { supervisoryRoles } from './topics/supervisory-roles'
import { systems } from './topics/systems'
import { technicalSupport, testing } from './topics/testing'
import { training } from './topics/training'
import { transfers } from './topics/transfers'
import { identity, violations } from './topics/violations'

/** Every topic of a case document, in the order in which the reference lists them. */
export const topics = {
  matter,
  organs,
  parties,
  violations,
  identity,
  initiation,
  activation,
  approval,
  action,
  leadership,
  responsibility,
  plan,
  participations,
  annualPlan,
  meetings,
  duty,
  allocation,
  carveOver,
  handling,
  attendance,
  nonAttendance,
  liaison,
  grassrootsOffice,
  training,
  decisions,
  penalties,
  nonPerformance,
  evidence,
  testing,
  technicalSupport,
  rights,
  obstruction,
  justiceLink,
  refusals,
  transfers,
  materials,
  notifications,
  complaints,
  referrals,
  assistance,
  queries,
  sharing,
  publication,
  disputes,
  coordinationScope,
  guidance,
  supervisionScope,
  supervision,
  supervisionLeads,
  supervisionNotices,
  supervisoryRoles,
  systems,
  report,
  progress,
  accountability,
  officerActs,
  irregularities,
  enforcementSubject,
  enforcementAct,
  assessmentCompetence,
  assessmentPublication,
  assessmentSystem,
  departmentAssessment,
  officerAssessment,
  personRecord,
  tallies,
  personAssessment,
  rating,
  incentives,
  powerLists,
  postResponsibility,
  unitPowers,
  officerConduct,
  inspectionBasis,
  inspection,
  auxiliaries,
  auxiliaryAct,
  checkFinding,
  refusedCorrection,
  faultInvestigation,
  faultProcedure,
  unitLiability,
  personLiability,
  tier,
  disciplinaryMatter,
}

const head = {
  $schema: copyAnyText,
  id: copyText,
  title: copyText,
  asOf: copyMoment,
  complete: copyList(copyText),
  unknown: copyList(copyText),
}

/** Copies a document that surely fits; see {@link Copier}. */
export const copyCase: Copier = copyObject(() => ({ ...head, ...copiersOf(topics) }))

/** The schema of one matter as one JSON document: see the facts reference. Made when first asked for. */
export const caseSchema = lazily(() =>
  z.strictObject({
    $schema: z.string().optional(),
    id: z.string().min(1).optional(),
    title: z.string().min(1).optional(),
    asOf: z.string().refine(isMoment).optional(),
    complete: z.array(z.string().min(1)).optional(),
    unknown: z.array(z.string().min(1)).optional(),
    ...schemasOf(topics),
  }),
)

/** The facts of one case, as a caller writes them. */
export type CaseFacts = z.input<ReturnType<typeof caseSchema>>
