import { type DeriveContext, type DerivedFact, read } from '../derived-fact'
import { allOf, anyOf, type Maybe, maybe, NO, YES } from '../maybe'
import { pastEvent } from '../past-event'

const SUGGESTED_ON = 'guidance.suggestedOn'

const isWritten = (context: DeriveContext): Maybe => {
  const { value, missing } = read(context, 'guidance.suggestion')
  if (missing) return { missing: [missing] }
  return value === 'written' ? YES : NO
}

/** A suggestion whose date is not told was made, since the document tells of it. */
const isMade = (context: DeriveContext): Maybe =>
  read(context, SUGGESTED_ON).value === undefined ? YES : pastEvent(context, SUGGESTED_ON)

/** Whether the guidance body has used its means against an organ that does not perform. */
export const suggestionMade: DerivedFact = {
  name: 'guidance.suggestionMade',
  topicName: 'guidance',
  kind: 'flag',
  label: {
    zh: '已书面建议或者已提请政府纠正',
    en: 'suggested in writing, or the government asked to correct it',
  },
  about: {
    zh: '由 suggestion（限书面）及其 suggestedOn、governmentAskedOn 得出',
    en: 'from suggestion (a written one only) with suggestedOn, and governmentAskedOn',
  },
  derive: (context) =>
    anyOf([
      allOf([isWritten(context), isMade(context)]),
      pastEvent(context, 'guidance.governmentAskedOn'),
    ]),
}

/** Whether what follows upon a refusal is the question. */
export const suggestionRefused: DerivedFact = {
  name: 'guidance.suggestionRefused',
  topicName: 'guidance',
  kind: 'flag',
  label: { zh: '书面建议被拒不履行', en: 'the organ refuses to carry out a written suggestion' },
  about: { zh: '由 suggestion、refused 得出', en: 'from suggestion and refused' },
  derive: (context) => {
    const { value, missing } = read(context, 'guidance.refused')
    return allOf([isWritten(context), missing ? { missing: [missing] } : maybe(value === true)])
  },
}
