import { z } from 'zod'
import { isIsoDate, isIsoDateTime } from '../calendar'
import { accountability } from './topics/accountability'
import { action } from './topics/action'
import { activation } from './topics/activation'
import { annualPlan } from './topics/annual-plan'
import { approval } from './topics/approval'
import { assistance, refusals } from './topics/assistance'
import { decisions } from './topics/decisions'
import { disputes } from './topics/disputes'
import { duty } from './topics/duty'
import { evidence } from './topics/evidence'
import { initiation } from './topics/initiation'
import { matter } from './topics/matter'
import { meetings } from './topics/meetings'
import { obstruction } from './topics/obstruction'
import { organs } from './topics/organs'
import { parties } from './topics/parties'
import { penalties } from './topics/penalties'
import { plan } from './topics/plan'
import { referrals } from './topics/referrals'
import { progress, report } from './topics/reports'
import { rights } from './topics/rights'
import { publication, queries, sharing } from './topics/sharing'
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
  plan,
  annualPlan,
  meetings,
  duty,
  decisions,
  penalties,
  evidence,
  rights,
  obstruction,
  refusals,
  transfers,
  referrals,
  assistance,
  queries,
  sharing,
  publication,
  disputes,
  report,
  progress,
  accountability,
}

const dateOrTime = z.string().refine((value) => isIsoDate(value) || isIsoDateTime(value))

/** One matter as one JSON document: see the facts reference. */
export const caseSchema = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().min(1).optional(),
  title: z.string().min(1).optional(),
  asOf: dateOrTime.optional(),
  complete: z.array(z.string().min(1)).optional(),
  ...topics,
})

/** The facts of one case, as a caller writes them. */
export type CaseFacts = z.input<typeof caseSchema>
