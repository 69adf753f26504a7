import { type DerivedFact, read } from './derived-fact'

/** Whether the start of the action is a plan or has happened. */
export const startStatus: DerivedFact = {
  name: 'activation.startStatus',
  topicName: 'activation',
  kind: 'choice',
  label: { zh: '启动的状态', en: 'status of the start' },
  about: {
    zh: '由 activation.startedOn 得出：未到的日期或没有日期为拟启动',
    en: 'from activation.startedOn: planned if the date is none or still to come',
  },
  values: {
    proposed: { zh: '拟启动', en: 'planned' },
    done: { zh: '已启动', en: 'started' },
  },
  derive: (context) => {
    const { value, missing } = read(context, 'activation.startedOn')
    if (value === undefined) return { missing: missing ? [missing] : [] }
    const day = context.asOf.slice(0, 10)
    return { value: value !== null && (value as string) <= day ? 'done' : 'proposed' }
  },
}
