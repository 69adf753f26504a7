import type { SetValue } from '../facts'
import type { RulebookNorm } from '../rulebook'
import { doneState } from './done'
import type { Item } from './finding'
import { type Bench, type Judgement, judged } from './judgement'

/** What a liability comes to, given that its circumstances hold: the measures owed, or those taken. */
export const judgeLiability = (norm: RulebookNorm['norm'], { frame }: Bench): Judgement => {
  const owed = judged(norm.force === 'may' ? 'permitted' : 'required')
  const { measures, step } = norm
  if (step && doneState(step.done, frame).state === 'done') return judged('compliant')
  if (!measures?.imposed) return owed
  const taken = frame.value(frame.slots.of(measures.imposed.fact)) as SetValue | null | undefined
  if (!taken || taken.present.length === 0) return owed
  const allowed = new Map(measures.list.map(({ id, label }) => [id, label]))
  const items: Item[] = taken.present.map((item) => ({
    fact: measures.imposed?.fact ?? '',
    item,
    label: allowed.get(item) ?? { zh: item, en: item },
    state: measures.open || allowed.has(item) ? 'met' : 'unmet',
  }))
  const status = frame.value(frame.slots.of(measures.imposed.status))
  if (status !== 'done') return { ...owed, items }
  return judged(items.some(({ state }) => state === 'unmet') ? 'violated' : 'compliant', { items })
}
