import type { Calendar } from '../calendar'
import { type CaseDocument, type Problem, problem, shown } from '../facts'
import type { DeriveContext } from './derived-fact'
import { formShown } from './linked-form'
import { againstCarveOverDates, againstNoticeDates, againstTransferDates } from './opposed-dates'
import {
  againstJointBody,
  againstOwnName,
  againstRevocation,
  againstSameViolation,
} from './opposed-findings'
import { againstOneOrganTwice, againstSoleOrgan, againstStatutoryOrgan } from './opposed-organs'
import { againstAgreement, againstNoAnnualPlan } from './opposed-outcomes'

const againstStatedForm = (context: DeriveContext): Problem[] => {
  const stated = context.document.facts.action?.form
  if (!stated) return []
  const derived = formShown(context)
  if (!('value' in derived) || derived.value === null || derived.value === stated) return []
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

/** What a document states of itself against what its other facts show. */
export const contradictions = (
  document: CaseDocument,
  asOf: string,
  calendar: Calendar,
): Problem[] => {
  const context = { document, index: undefined, asOf, calendar }
  const { facts } = document
  const found = facts.action ? againstStatedForm(context) : []
  if (facts.initiation)
    found.push(
      ...againstOneOrganTwice(context),
      ...againstSoleOrgan(context),
      ...againstStatutoryOrgan(context),
    )
  if (facts.penalties) found.push(...againstRevocation(document, asOf))
  if (facts.identity) found.push(...againstSameViolation(document))
  if (facts.disputes) found.push(...againstAgreement(document))
  if (facts.annualPlan) found.push(...againstNoAnnualPlan(document))
  if (facts.organs) found.push(...againstJointBody(document))
  if (facts.decisions) found.push(...againstOwnName(context))
  if (facts.transfers) found.push(...againstTransferDates(context))
  if (facts.carveOver) found.push(...againstCarveOverDates(context))
  if (facts.assistance) found.push(...againstNoticeDates(document))
  return found
}
