import type { Verdict } from '../../determination'
import type { MissingFact } from '../../facts'
import type { Answers, Probe } from './probe'
import type { Witness } from './question'

/** What the values of one fact do to the verdict, other answers given. */
export interface Trial {
  /** Verdicts met, once each. */
  verdicts: Verdict[]
  /** The share of the values that change the verdict. */
  changing: number
  witness: Witness | undefined
}

const NOTHING: Trial = { verdicts: [], changing: 0, witness: undefined }

/** Tries the values of a fact that other answers leave unknown. */
export const tryValues = (
  probe: Probe,
  { path }: MissingFact,
  values: readonly unknown[],
  answers: Answers,
): Trial => {
  const others = new Map([...answers].filter(([each]) => each !== path))
  const before = probe.with(others)?.verdict
  if (before === undefined) return NOTHING
  const results = values.flatMap((value) => {
    const after = probe.with(new Map([...others, [path, value]]))?.verdict
    return after === undefined ? [] : [{ value, after }]
  })
  const changes = results.filter(({ after }) => after !== before)
  const [first] = changes
  return {
    verdicts: [...new Set([before, ...results.map(({ after }) => after)])],
    changing: results.length === 0 ? 0 : changes.length / results.length,
    witness: first && { others: Object.fromEntries(others), before, ...first },
  }
}
