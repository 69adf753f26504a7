import { FAILS, type Frame, HOLDS, type Trace, type Tri } from '../../evaluate'
import type { ConditionExplanation, Decides, Truth } from './explanation'
import { foundFact, metaOf } from './found-fact'
import { asksWords } from './operator-words'

export const truthOf = (tri: Tri): Truth =>
  tri === HOLDS ? 'holds' : tri === FAILS ? 'fails' : 'unknown'

type Group = Extract<Trace, { parts: Trace[] }>

/** Whether one part of this truth is enough for the result. */
const oneIsEnough = ({ form, result }: Group): boolean =>
  form === 'not' || (form === 'all' && result === FAILS) || (form === 'any' && result === HOLDS)

const decidesIn = (group: Group, part: Trace, own: Decides): Decides => {
  if (own === 'no' || group.form === 'not') return own
  if (part.result !== group.result) return 'no'
  const deciding = group.parts.filter(({ result }) => result === group.result)
  return own === 'alone' && (oneIsEnough(group) || deciding.length === 1) ? 'alone' : 'together'
}

const leafOf = (trace: Extract<Trace, { form: 'leaf' }>, frame: Frame, decides: Decides) => {
  const { leaf, result } = trace
  const other =
    typeof leaf.value === 'object' && 'fact' in leaf.value
      ? foundFact(leaf.value.fact, frame)
      : undefined
  return {
    form: 'fact' as const,
    truth: truthOf(result),
    decides,
    found: foundFact(leaf.fact, frame),
    operator: leaf.operator,
    asks: asksWords(leaf, metaOf(leaf.fact) ?? { kind: 'text' }, frame.document, frame.asOf, other),
    wanted: leaf.value,
    ...(other ? { comparedWith: other } : {}),
  }
}

/** A traced condition as an explanation: each comparison with the fact found, and what decided. */
export const explainCondition = (
  trace: Trace,
  frame: Frame,
  decides: Decides = 'alone',
): ConditionExplanation => {
  if (trace.form === 'leaf') return leafOf(trace, frame, decides)
  return {
    form: trace.form,
    truth: truthOf(trace.result),
    decides,
    parts: trace.parts.map((part) =>
      explainCondition(part, frame, decidesIn(trace, part, decides)),
    ),
  }
}
