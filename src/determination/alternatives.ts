import { type CompiledNorm, evaluate, HOLDS, missingFor, UNKNOWN } from '../evaluate'
import type { Words } from '../facts'
import type { Item } from './finding'
import { type Bench, type Judgement, judged, undetermined } from './judgement'

const noneHolds: Words = {
  zh: '已知事实不符合任何一种情形，本文件没有规定',
  en: 'the facts fit none of the alternatives: the text is silent',
}

const severalHold: Words = {
  zh: '同时符合几种情形，本文件没有规定何者优先',
  en: 'the facts fit several alternatives and the text does not say which prevails',
}

/** What a choice comes to: exactly one of its alternatives should hold. */
export const judgeChoice = (
  { alternatives }: CompiledNorm,
  { frame, normOf }: Bench,
): Judgement => {
  const truths = alternatives.map(({ applies }) => (applies ? evaluate(applies, frame) : HOLDS))
  const items: Item[] = alternatives.map(({ id }, i) => ({
    fact: id,
    label: normOf(id).source.norm.gist,
    state: truths[i] === HOLDS ? 'met' : truths[i] === UNKNOWN ? 'unknown' : 'unmet',
  }))
  const holding = truths.filter((truth) => truth === HOLDS).length
  if (holding > 1) return judged('undetermined', { items, silence: [severalHold] })
  if (truths.includes(UNKNOWN)) {
    const missing = alternatives.flatMap(({ applies }) =>
      applies ? missingFor(applies, frame) : [],
    )
    return undetermined(missing, { items })
  }
  const chosen = items.find(({ state }) => state === 'met')?.label
  return chosen
    ? judged('compliant', { items, chosen })
    : judged('undetermined', { items, silence: [noneHolds] })
}
