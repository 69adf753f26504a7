import { type DeriveContext, type DerivedFact, read } from './derived-fact'
import { anyOf, type Maybe, NO, YES } from './maybe'
import { pastEvent } from './past-event'

const isWritten = (context: DeriveContext): Maybe => {
  const { value, missing } = read(context, 'guidance.suggestion')
  if (missing) return { missing: [missing] }
  return value === 'written' ? YES : NO
}

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
    zh: '由 suggestion（限书面）和 governmentAskedOn 得出',
    en: 'from suggestion (a written one only) and governmentAskedOn',
  },
  derive: (context) =>
    anyOf([isWritten(context), pastEvent(context, 'guidance.governmentAskedOn')]),
}
