import { type DeriveContext, type Derived, type DerivedFact, read } from '../derived-fact'

const statusOf =
  (doer: string) =>
  (context: DeriveContext): Derived => {
    const penalty = read(context, 'penalty.status')
    if (penalty.missing) return { missing: [penalty.missing] }
    if (penalty.value !== 'done') return { value: penalty.value as string | null }
    const { value, missing } = read(context, doer)
    if (missing) return { missing: [missing] }
    return { value: value === null ? 'proposed' : 'done' }
  }

const followUp = (name: string, doer: string, zh: string, en: string): DerivedFact => ({
  name,
  topicName: 'penalties',
  kind: 'choice',
  label: { zh, en },
  about: {
    zh: `由处罚的 status 和 ${doer} 得出：处罚尚未作出，或者 ${doer} 为无的，为尚待办理`,
    en: `from the status of the penalty and ${doer}: still to be done while the penalty is proposed or ${doer} is none`,
  },
  values: {
    proposed: { zh: '尚待办理', en: 'still to be done' },
    done: { zh: '已办理', en: 'done' },
    revoked: { zh: '处罚已撤销', en: 'the penalty was revoked' },
  },
  derive: statusOf(doer),
})

/** Whether the money of a penalty was paid in, by whomever. */
export const payInStatus = followUp(
  'penalty.payInStatus',
  'penalty.proceedsPaidInBy',
  '罚没款项上缴的状态',
  'status of paying the money in',
)

/** Whether the confiscated goods were handled, by whomever. */
export const goodsStatus = followUp(
  'penalty.goodsStatus',
  'penalty.goodsHandledBy',
  '罚没物品处理的状态',
  'status of handling the goods',
)
