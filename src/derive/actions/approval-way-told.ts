import { isEarlierDay } from '../../calendar'
import { type DeriveContext, type DerivedFact, read } from '../derived-fact'

const DETAILS = [
  'approval.factsClearOn',
  'approval.draft.on',
  'approval.application.on',
  'approval.application.by',
  'approval.review.on',
  'approval.review.opinionGiven',
  'approval.implementedOn',
]

const STEPS = ['approval.draft', 'approval.application', 'approval.review']

const DRAFTERS = ['statutoryOrgan', 'investigator', 'firstFinder', 'mainOrgan']

const ORGANS: readonly unknown[] = ['organ', 'authorised-by-law']

const GOVERNMENT: readonly unknown[] = ['people-government', 'government-meeting']

/** Whether a plan is told to be drafted by no organ, or by another than those told to have the matter in hand. */
const isDraftedByOther = (context: DeriveContext): boolean => {
  const drafter = read(context, 'approval.draft.by').value
  const organs = DRAFTERS.map((each) => read(context, `approval.${each}`).value).filter(Boolean)
  const standing = read(context, 'approval.draft.by.standing').value
  if (standing !== undefined && !ORGANS.includes(standing)) return true
  return Boolean(drafter) && organs.length > 0 && !organs.includes(drafter)
}

const isStepTold = (context: DeriveContext): boolean =>
  STEPS.some((step) => read(context, step).value !== undefined)

/** Whether an approval is taken as given: it is told, or who led what was approved, and no step before it. */
const isToldAsGiven = (context: DeriveContext): boolean => {
  const told = (name: string) => read(context, name).value !== undefined
  return told('approval.decision') || (told('approval.implementedBy') && !isStepTold(context))
}

const BEYOND_APPLICATION = [
  'factsClearOn',
  'draft',
  'review',
  'implementedOn',
  'implementedBy',
  'mainOrganDesignatedBy',
  ...DRAFTERS,
]

/** Whether somebody other than the government is told to have approved. */
const isApprovedByOther = (context: DeriveContext): boolean => {
  const approver = read(context, 'approval.decision.by').value
  return approver !== undefined && approver !== null && !GOVERNMENT.includes(approver)
}

/** Whether the action is told to have begun on a day before the approval, or with none. */
const isBegunWithout = (context: DeriveContext): boolean => {
  const started = read(context, 'action.startedOn').value
  if (typeof started !== 'string') return false
  const approved = read(context, 'approval.decision.on').value
  if (read(context, 'approval.decision').value === null) return true
  return typeof approved === 'string' && isEarlierDay(started, approved) === true
}

/**
 * Whether it is told of an approval that it was applied for, and whether and when the government gave
 * it, and no more, nor what would be approved.
 */
const isAppliedForInPassing = (context: DeriveContext): boolean => {
  const told = (name: string) => read(context, `approval.${name}`).value
  return (
    context.document.facts.initiation === undefined &&
    Boolean(told('application')) &&
    !isApprovedByOther(context) &&
    BEYOND_APPLICATION.every((each) => told(each) === undefined)
  )
}

/** Whether a document tells more of an approval than that it was applied for or given. */
const isWayTold = (context: DeriveContext): boolean => {
  if (isBegunWithout(context)) return true
  if (isAppliedForInPassing(context)) return false
  const told = (name: string) => read(context, name).value
  const reviewer = told('approval.review.by')
  return (
    DETAILS.some((each) => told(each) !== undefined) ||
    (told('approval.decision.on') !== undefined && isStepTold(context)) ||
    !isToldAsGiven(context) ||
    (reviewer !== undefined && reviewer !== 'judicial-administration') ||
    told('approval.decision.by') === null ||
    isApprovedByOther(context) ||
    isDraftedByOther(context)
  )
}

/** Whether a document tells how an approval came about; told in passing, it is left open. */
export const approvalWayTold: DerivedFact = {
  name: 'approval.wayTold',
  topicName: 'approval',
  kind: 'flag',
  label: { zh: '报批的经过', en: 'how the approval came about' },
  about: {
    zh: '填了日期（只填批准日期而没有填其他步骤的除外）、申请、审核意见，或者填某一步没有做、由他人做的，没有填批准的，以及行动在批准之前或者没有批准就已开始的，为是；只填已经批准、何时批准，或者没有填 initiation 而只填已申请、政府是否及何时批准的，为未知',
    en: 'told by a date (that of the approval alone only beside another step), the application or an opinion, or by a step that is not done or is done by another, where the approval is not told, and where the action began before it or without it; not known where no more is told than that it was approved, and when, or, with no initiation, that it was applied for and what the government answered',
  },
  derive: (context) => (isWayTold(context) ? { value: true } : { missing: [] }),
}
