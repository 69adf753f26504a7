import { cameBefore } from '../came-before'
import { type DerivedFact, read } from '../derived-fact'
import { YES } from '../maybe'

const DETERMINED_ON = 'handling.determinedOn'

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
  derive: (context) =>
    read(context, DETERMINED_ON).value === null
      ? YES
      : cameBefore(context, ['penalty.decidedOn', DETERMINED_ON]),
}
