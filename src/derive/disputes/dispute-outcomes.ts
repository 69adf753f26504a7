import { type DeriveContext, type Derived, type DerivedFact, read } from '../derived-fact'
import { isYes, type Maybe, NO, YES } from '../maybe'
import { pastEvent } from '../past-event'

const agreed = (context: DeriveContext) =>
  ['dispute.negotiation.result', 'dispute.coordination.result'].some(
    (name) => read(context, name).value === 'agreed',
  )

/** What is told of without a date has happened. */
const hasHappened = (context: DeriveContext, group: string): Maybe => {
  const { missing } = read(context, `${group}.on`)
  return missing && read(context, group).value === true ? YES : pastEvent(context, `${group}.on`)
}

const madeUnlessAgreed =
  (group: string) =>
  (context: DeriveContext): Derived => {
    const made = hasHappened(context, group)
    return !isYes(made) && agreed(context) ? NO : made
  }

const about = (date: string) => ({
  zh: `由 ${date} 得出，写明而没有日期的为是；协商或者协调已经一致的为否`,
  en: `from ${date}, yes where it is told of without a date; no where negotiation or coordination led to agreement`,
})

export const rulingOpinionMade: DerivedFact = {
  name: 'dispute.rulingOpinionMade',
  topicName: 'disputes',
  kind: 'flag',
  label: { zh: '已提出裁决（处理）意见', en: 'a ruling opinion has been given' },
  about: about('dispute.rulingOpinion.on'),
  derive: madeUnlessAgreed('dispute.rulingOpinion'),
}

export const decisionMade: DerivedFact = {
  name: 'dispute.decisionMade',
  topicName: 'disputes',
  kind: 'flag',
  label: { zh: '已作出最终决定', en: 'the final decision has been made' },
  about: about('dispute.decision.on'),
  derive: madeUnlessAgreed('dispute.decision'),
}

/** Whether a group tells of something done or dated, and not merely of what there is to come. */
const isSet = (context: DeriveContext, group: string): boolean =>
  read(context, group).value === true && read(context, `${group}.on`).value !== null

/** Whether coordination led to agreement: what is decided over the sides was not agreed by them. */
export const coordinationAgreed: DerivedFact = {
  name: 'dispute.coordinationAgreed',
  topicName: 'disputes',
  kind: 'flag',
  label: { zh: '经协调达成一致', en: 'coordination led to agreement' },
  about: {
    zh: '由 coordination.result 得出；结果没有填而有裁决意见或者最终决定的为否',
    en: 'from coordination.result; where it is not told, no if there is a ruling opinion or a final decision',
  },
  derive: (context) => {
    const { value, missing } = read(context, 'dispute.coordination.result')
    if (!missing) return { value: value === 'agreed' }
    const isRuled = ['dispute.rulingOpinion', 'dispute.decision'].some((group) =>
      isSet(context, group),
    )
    return isRuled ? { value: false } : { missing: [missing] }
  },
}

/** Whether coordination failed: the sides answer the opinion of a consultation only where it did. */
export const coordinationFailed: DerivedFact = {
  name: 'dispute.coordinationFailed',
  topicName: 'disputes',
  kind: 'flag',
  label: { zh: '协调未达成一致', en: 'coordination led to no agreement' },
  about: {
    zh: '由 coordination.result 得出；结果没有填而填了 consultation.accepted（双方是否认同）的为是',
    en: 'from coordination.result; where it is not told, yes if consultation.accepted is',
  },
  derive: (context) => {
    const { value, missing } = read(context, 'dispute.coordination.result')
    if (!missing) return { value: value === 'failed' }
    const isAnswered = typeof read(context, 'dispute.consultation.accepted').value === 'string'
    return isAnswered ? { value: true } : { missing: [missing] }
  },
}

/** Whether the attempts to settle a dispute have failed, so that a ruling is called for. */
export const stillUndecided: DerivedFact = {
  name: 'dispute.stillUndecided',
  topicName: 'disputes',
  kind: 'flag',
  label: { zh: '经协商或者协调仍不能确定', en: 'negotiation or coordination has not settled it' },
  about: {
    zh: '由协商、协调的结果得出：协调未能一致，或者协商未能一致又没有协调一致（或者已提出裁决意见）的为是；有其一一致的为否',
    en: 'from the results of negotiation and coordination: yes if coordination failed, or negotiation did and coordination led to no agreement or a ruling opinion was given; no if either led to agreement',
  },
  derive: (context) => {
    const coordination = read(context, 'dispute.coordination.result')
    if (coordination.value === 'failed') return { value: true }
    if (agreed(context)) return { value: false }
    const negotiation = read(context, 'dispute.negotiation.result')
    if (negotiation.value === 'failed' && isYes(hasHappened(context, 'dispute.rulingOpinion')))
      return { value: true }
    if (coordination.missing)
      return {
        missing: [coordination.missing, ...(negotiation.missing ? [negotiation.missing] : [])],
      }
    if (negotiation.missing) return { missing: [negotiation.missing] }
    return { value: negotiation.value === 'failed' }
  },
}
