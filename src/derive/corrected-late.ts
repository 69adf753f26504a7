import { type DerivedFact, read } from './derived-fact'
import { isPastEvent } from './notice-issued'
import { isAfterEnd, noticeTerm } from './notice-term'

export const correctedLate: DerivedFact = {
  name: 'supervisionNotice.correctedLate',
  topicName: 'supervisionNotices',
  kind: 'flag',
  label: { zh: '期限届满后才纠正', en: 'corrected only after the term was over' },
  about: {
    zh: '由 correctedOn 与期限届满日比较得出',
    en: 'from correctedOn against the end of the term',
  },
  derive: (context) => {
    const corrected = read(context, 'supervisionNotice.correctedOn')
    const term = noticeTerm(context)
    if (corrected.value !== undefined && !isPastEvent(corrected.value, context))
      return { value: false }
    if ('end' in term && !term.end) return { value: false }
    if (corrected.missing || 'missing' in term)
      return {
        missing: [
          ...(corrected.missing ? [corrected.missing] : []),
          ...('missing' in term ? term.missing : []),
        ],
      }
    const late = term.end ? isAfterEnd(corrected.value as string, term.end) : false
    return late === undefined ? { missing: [] } : { value: late }
  },
}
