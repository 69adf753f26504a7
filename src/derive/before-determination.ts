import { isEarlierDay } from '../calendar'
import { type DerivedFact, daysLacking, read } from './derived-fact'
import { maybe, NO, YES } from './maybe'

const DECIDED_ON = 'penalty.decidedOn'
const DATES = [DECIDED_ON, 'handling.determinedOn']

/** Whether a penalty is, or is to be, imposed before the department determined the violation. */
export const beforeDetermination: DerivedFact = {
  name: 'penalty.beforeDetermination',
  topicName: 'penalties',
  kind: 'flag',
  label: { zh: '先于认定处罚', en: 'penalised before the violation was determined' },
  about: {
    zh: '由 decidedOn、handling.determinedOn 得出；按日历日比较，没有认定而处罚的也是',
    en: 'from decidedOn and handling.determinedOn, compared as calendar days; so, too, where nothing is determined',
  },
  derive: (context) => {
    const determined = read(context, 'handling.determinedOn')
    if (determined.missing) return { missing: [determined.missing] }
    if (typeof determined.value !== 'string') return YES
    const decided = read(context, DECIDED_ON)
    if (decided.missing) return { missing: [decided.missing] }
    if (typeof decided.value !== 'string') return NO
    return maybe(isEarlierDay(decided.value, determined.value), () => daysLacking(context, DATES))
  },
}
