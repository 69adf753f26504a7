import { isEarlier } from '../../calendar'
import { type DeriveContext, type DerivedFact, daysLacking, declined, read } from '../derived-fact'

const SENT_ON = 'transfer.sentOn'

const transfers = ({ document }: DeriveContext) => [...(document.facts.transfers ?? []).keys()]

/** Whether one surely lies on an earlier day, or at an earlier time. */
const isBefore = (a: string, b: string): boolean => isEarlier(a, b) === true

const vague = (context: DeriveContext) =>
  transfers(context).flatMap((i) => daysLacking(context, [SENT_ON], i))

/** When a matter was handed to the body that holds the power to penalise. */
export const allocationTransferred: DerivedFact = {
  name: 'allocation.transferredOn',
  topicName: 'allocation',
  kind: 'date',
  label: { zh: '案件移送日期', en: 'case transferred' },
  about: {
    zh: '由 transfers 各项的 sentOn 得出：最早的一次移送',
    en: 'from sentOn of "transfers": the first transfer made',
  },
  derive: (context) => {
    const count = context.document.facts.transfers?.length ?? 1
    const sent = Array.from({ length: count }, (_, i) => read(context, SENT_ON, i))
    const missing = sent.flatMap((reading) => reading.missing ?? [])
    if (missing.length > 0) return { missing }
    const dates = sent.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))
    const [first = null, ...rest] = dates.filter((date) => !dates.some((o) => isBefore(o, date)))
    const open = rest.some((date) => date !== first) ? vague(context) : []
    return open.length > 0 ? { missing: open } : { value: first }
  },
  daysLacking: vague,
  isDeclined: (context) => transfers(context).some((i) => declined(context, SENT_ON, i)),
}
