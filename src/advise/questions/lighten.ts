import type { Determination } from '../../determination'
import { candidatesOf } from './candidates'
import type { Answers, Probe } from './probe'
import { samplesOf } from './samples'

/** The most facts that are told on the way. */
const MOST_STEPS = 40

const GRAVE = ['violated', 'prohibited', 'contested']

/** How much is wrong, then how much is open, then how much is missing. */
const weightOf = ({ findings, missing }: Determination): number => {
  const weighing = findings.filter(({ weighs }) => weighs)
  const grave = weighing.filter(({ verdict }) => GRAVE.includes(verdict)).length
  const open = weighing.filter(
    ({ verdict, keptAnyway }) => verdict === 'undetermined' && !keptAnyway,
  ).length
  return grave * 1e6 + open * 1e3 + missing.length
}

/**
 * Answers under which as little as possible is wrong or open, found greedily, one fact after another;
 * `spare` is left untold. Against them a single fact shows what it can do.
 */
export const lighten = (probe: Probe, spare: string | undefined): Map<string, unknown> => {
  const answers = new Map<string, unknown>()
  const tried = new Set(spare === undefined ? [] : [spare])
  let current = probe.start
  for (let step = 0; step < MOST_STEPS && !probe.isSpent; step++) {
    const next = candidatesOf(current, probe.details).find(({ path }) => !tried.has(path))
    if (!next) break
    tried.add(next.path)
    const best = lightest(probe, answers, next.path, samplesOf(next, current))
    if (!best) continue
    answers.set(next.path, best.value)
    current = best.result
  }
  return answers
}

const lightest = (
  probe: Probe,
  answers: Answers,
  path: string,
  values: readonly unknown[],
): { value: unknown; result: Determination } | undefined => {
  let best: { value: unknown; result: Determination } | undefined
  for (const value of values) {
    const result = probe.with(new Map([...answers, [path, value]]))
    if (result && (!best || weightOf(result) < weightOf(best.result))) best = { value, result }
  }
  return best
}
