import type { DerivedFact } from '../derive'
import {
  both,
  type CompiledNorm,
  evaluate,
  FAILS,
  HOLDS,
  missingFor,
  negate,
  type Program,
  type Tri,
  UNKNOWN,
} from '../evaluate'
import { declinedWords, type MissingFact, type TermValue, type Value } from '../facts'
import type { Deadline, Norm } from '../rulebook'
import { actStatus, isAhead } from './act-status'
import { closerDates } from './closer-dates'
import { type DoneAct, doneState, wasDeclined } from './done'
import { countPeriod, isPast } from './due-date'
import type { DeadlineFinding } from './finding'
import { itemsOf } from './items'
import { type Bench, type Judgement, judged, undetermined } from './judgement'
import { predecessorsDone } from './predecessors'

interface Period {
  deadline?: DeadlineFinding
  /** Facts without which the period cannot be counted. */
  missing: readonly MissingFact[]
  /** The event that starts the period is known not to have happened. */
  notStarted: boolean
}

const readSlot = (
  name: string,
  { frame }: Bench,
): { value: Value; missing: readonly MissingFact[] } => {
  const slot = frame.slots.of(name)
  return { value: frame.value(slot), missing: frame.missing(slot) }
}

/** The period of a deadline, counted as far as the facts allow. */
export const periodOf = (spec: Deadline | undefined, bench: Bench): Period => {
  if (!spec || !('from' in spec)) return { missing: [], notStarted: false }
  const start = doneState(spec.from, bench.frame)
  if (start.state === 'unknown') return { missing: start.missing, notStarted: false }
  if (start.state === 'not-done' || start.on === undefined) return { missing: [], notStarted: true }
  const term = 'term' in spec ? readSlot(spec.term, bench) : undefined
  if (term && term.value === undefined) return { missing: term.missing, notStarted: false }
  if (term && term.value === null) return { missing: [], notStarted: true }
  const deadline = countPeriod(
    bench.frame.calendar,
    spec,
    start.on,
    term?.value as TermValue | undefined,
  )
  return { ...(deadline ? { deadline } : {}), missing: [], notStarted: false }
}

/** What a duty comes to, given that it applies: a state to be in, or an act to be done in time. */
export const judgeDuty = (
  norm: CompiledNorm,
  spec: Deadline | undefined,
  requires: Program | undefined,
  bench: Bench,
): Judgement => {
  const { norm: rule } = norm.source
  const doneFact = spec?.done ?? rule.step?.done
  return doneFact === undefined
    ? judgeState(norm, requires, bench)
    : judgeAct(norm, spec, doneFact, requires, bench)
}

const judgeState = (norm: CompiledNorm, requires: Program | undefined, bench: Bench): Judgement => {
  const truth = requires ? evaluate(requires, bench.frame) : HOLDS
  const items = itemsOf(requires, bench.frame)
  if (truth === HOLDS) return judged('compliant', { items })
  if (truth === UNKNOWN && requires)
    return undetermined(missingFor(requires, bench.frame), { items })
  const status = actStatus(norm, bench)
  if (status.value === undefined) return undetermined(status.missing, { items })
  if (status.value === 'revoked') return judged('not-applicable')
  return judged(status.value === 'done' ? 'violated' : 'required', { items })
}

const judgeAct = (
  norm: CompiledNorm,
  spec: Deadline | undefined,
  doneFact: string,
  requires: Program | undefined,
  bench: Bench,
): Judgement => {
  const { norm: rule } = norm.source
  const { deadline, missing, notStarted } = periodOf(spec, bench)
  if (notStarted) return judged('not-applicable')
  const more = deadline ? { deadline } : {}
  const done = doneState(doneFact, bench.frame)
  if (done.state === 'unknown') return undetermined([...missing, ...done.missing], more)
  if (done.state === 'not-done') {
    if (missing.length > 0) return undetermined(missing, more)
    const overdue = deadline ? isPast(deadline, bench.frame.asOf) : FAILS
    if (overdue === UNKNOWN) return undetermined(closerDates(spec, doneFact, bench), more)
    if (!deadline && wasDeclined(doneFact, bench.frame) && !isAhead(norm, bench))
      return refused(doneFact, bench)
    return judged(overdue === HOLDS ? 'violated' : 'required', more)
  }
  const overTime = deadline && done.on !== undefined ? isPast(deadline, done.on) : FAILS
  const times = overTime === UNKNOWN ? closerDates(spec, doneFact, bench) : []
  const judgement = judgeDone(rule, done, requires, bench, deadline, [...missing, ...times])
  return done.on === undefined ? whilePlanned(norm, judgement, bench) : judgement
}

/** A duty without a period is breached once whoever owes it has said that it will not be done. */
const refused = (doneFact: string, { frame }: Bench): Judgement => {
  const source = frame.slots.sources[frame.slots.of(doneFact)]
  const { label } = source && 'fact' in source ? source.fact : (source as DerivedFact)
  const { zh, en } = declinedWords
  const said = {
    zh: `${label.zh}（${zh}，仍须履行）`,
    en: `${label.en} (${en}; it is still owed)`,
  }
  return judged('violated', { items: [{ fact: doneFact, label: said, state: 'unmet' }] })
}

/** An act without a date of its own is planned while the norm's date lies ahead. */
const whilePlanned = (norm: CompiledNorm, judgement: Judgement, bench: Bench): Judgement => {
  if (judgement.verdict !== 'violated') return judgement
  const { value, missing, isThisMonth } = actStatus(norm, bench)
  if (isThisMonth) return undetermined(missing, { items: judgement.items })
  return value === 'proposed' ? { ...judgement, verdict: 'required' } : judgement
}

const judgeDone = (
  norm: Norm,
  done: DoneAct,
  requires: Program | undefined,
  bench: Bench,
  deadline: DeadlineFinding | undefined,
  missing: readonly MissingFact[],
): Judgement => {
  const order = predecessorsDone(norm.step, done, bench)
  const quality = requires ? evaluate(requires, bench.frame) : HOLDS
  const inTime: Tri =
    missing.length > 0
      ? UNKNOWN
      : deadline && done.on !== undefined
        ? negate(isPast(deadline, done.on))
        : HOLDS
  const items = [...order.items, ...itemsOf(requires, bench.frame)]
  const more = { items, ...(deadline ? { deadline } : {}) }
  const truth = both(order.truth, both(quality, inTime))
  if (truth === HOLDS) return judged('compliant', more)
  if (truth === FAILS) return judged('violated', more)
  const lacking = [
    ...missing,
    ...order.missing,
    ...(requires ? missingFor(requires, bench.frame) : []),
  ]
  return undetermined(lacking, more)
}
