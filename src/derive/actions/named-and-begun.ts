import { type DerivedFact, read } from '../derived-fact'
import { isYes, NO } from '../maybe'
import { happenedByDateOrSign } from '../told-of'
import { dayIsOver } from '../transfers/still-open-later'

/** Whether an action that has a name is more than a plan. */
export const namedAndBegun: DerivedFact = {
  name: 'action.namedAndBegun',
  topicName: 'action',
  kind: 'flag',
  label: { zh: '方案已命名，行动已经开始', en: 'named on its plan, and begun' },
  about: {
    zh: '由 namedAs、startedOn 得出；startedOn 为 null 或者未到的，尚在拟议；没有填的，以 matter.date 为准，当日尚不明',
    en: 'from namedAs and startedOn: where startedOn is null or lies ahead, the action is only planned; where it is not told, matter.date stands for it once that day is over',
  },
  derive: (context) => {
    const { value, missing } = read(context, 'action.namedAs')
    if (missing) return { missing: [missing] }
    if (value === null) return NO
    const begun = happenedByDateOrSign(context, 'action.startedOn', 'action.namedAs')
    const { missing: untold } = read(context, 'action.startedOn')
    if (!untold || !isYes(begun)) return begun
    return isYes(dayIsOver(context, 'matter.date')) ? begun : { missing: [untold] }
  },
}
