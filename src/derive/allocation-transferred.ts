import { isIsoDate } from '../calendar'
import { type DerivedFact, read } from './derived-fact'

const isPast = (moment: string, asOf: string) =>
  isIsoDate(moment) || isIsoDate(asOf)
    ? moment.slice(0, 10) <= asOf.slice(0, 10)
    : Date.parse(moment) <= Date.parse(asOf)

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
    const sent = Array.from({ length: count }, (_, i) => read(context, 'transfer.sentOn', i))
    const dates = sent.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])).sort()
    const done = dates.find((date) => isPast(date, context.asOf))
    if (done) return { value: done }
    const missing = sent.flatMap((reading) => reading.missing ?? [])
    return missing.length > 0 ? { missing } : { value: dates[0] ?? null }
  },
}
