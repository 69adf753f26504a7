import { dayOf } from '../calendar'
import { type DerivedFact, read } from './derived-fact'

/** Whether the plan is still to be drafted. */
export const draftStatus: DerivedFact = {
  name: 'plan.draftStatus',
  topicName: 'plan',
  kind: 'choice',
  label: { zh: '起草状态', en: 'status of the draft' },
  about: {
    zh: '由 plan.draftedOn、plan.draftedBy 得出：任一为无，或者起草日期（未填的依发生日期）未到的，为尚待起草',
    en: 'from plan.draftedOn and plan.draftedBy: still to be drafted if either is none, or while the date of the draft (of the matter, where that is not told) lies ahead',
  },
  values: {
    proposed: { zh: '尚待起草', en: 'still to be drafted' },
    done: { zh: '已起草', en: 'drafted' },
  },
  derive: (context) => {
    const drafted = read(context, 'plan.draftedOn')
    if (drafted.value === null || read(context, 'plan.draftedBy').value === null)
      return { value: 'proposed' }
    const date = drafted.value ?? read(context, 'matter.date').value
    if (date === null) return { value: 'proposed' }
    const day = dayOf(context.asOf)
    if (typeof date !== 'string') return { value: 'done' }
    const isRunning = date.length < 10 && day.startsWith(date)
    if (isRunning && drafted.missing) return { missing: [drafted.missing] }
    return { value: date > day ? 'proposed' : 'done' }
  },
}
