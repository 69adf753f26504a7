import { type CompiledNorm, type CompiledVariant, distinct, FAILS, HOLDS } from '../evaluate'
import { isInQuestion } from '../facts'
import type { RulebookNorm } from '../rulebook'
import { isBehind, isExercised } from './exercised'
import type { Cause } from './finding'
import { isKept, judge } from './judge'
import { type Bench, type Judgement, judged, undetermined } from './judgement'
import { untoldOrder, untoldPart } from './part'
import { type Validity, validityOf } from './validity'
import { isIdle, type Weighed, weighs } from './weigh'

/** What a norm says of one subject of a case, before it is put into words. */
export interface Ruling extends Weighed {
  readonly norm: CompiledNorm
  readonly bench: Bench
  readonly validity: Validity
  /** What the norm comes to under each reading, the default first. */
  readonly judgements: readonly Judgement[]
  /** The judgement that stands. */
  readonly chosen: Judgement
}

const judgeVariant = (
  norm: CompiledNorm,
  variant: CompiledVariant,
  validity: Validity,
  bench: Bench,
): Judgement => {
  const judgement = judge(norm, variant, bench)
  if (validity.truth === HOLDS || judgement.verdict === 'not-applicable') return judgement
  return undetermined([...validity.missing, ...judgement.missing], judgement)
}

/** What a norm comes to under each reading, the default first; not in force where its text is not. */
export const judgeInForce = (norm: CompiledNorm, validity: Validity, bench: Bench): Judgement[] => {
  const judgements: Judgement[] = []
  for (const variant of norm.variants)
    judgements.push(
      validity.truth === FAILS
        ? judged('not-in-force')
        : judgeVariant(norm, variant, validity, bench),
    )
  return judgements
}

const isContested = ({ norm }: RulebookNorm, judgements: readonly Judgement[]): boolean =>
  norm.readings !== undefined &&
  norm.readings.settledBy === undefined &&
  new Set(judgements.map(({ verdict }) => verdict)).size > 1 &&
  judgements.every(({ verdict }) => verdict !== 'undetermined')

const causeOf = ({ verdict, missing, silence }: Judgement): Cause | undefined => {
  if (verdict !== 'undetermined') return undefined
  if (silence.length > 0) return 'text-silent'
  return missing.length > 0 && missing.every(({ kind }) => kind === 'finding')
    ? 'finding-needed'
    : 'facts-missing'
}

/** The judgement that stands: contested where readings differ, unless something settles between them. */
const prevailing = (source: RulebookNorm, judgements: readonly Judgement[]): Judgement => {
  const first = judgements[0] as Judgement
  if (judgements.length === 1) return first
  if (isContested(source, judgements)) return judged('contested', first)
  if (source.norm.readings?.settledBy !== undefined) return first
  return judgements.find(({ verdict }) => verdict === 'undetermined') ?? first
}

/** Judges a norm for one subject. */
export const ruleOn = (norm: CompiledNorm, subject: string, bench: Bench): Ruling => {
  const { norm: rule, within } = norm.source
  const validity = validityOf(norm, bench.frame)
  const judgements = judgeInForce(norm, validity, bench)
  const chosen = prevailing(norm.source, judgements)
  const { verdict } = chosen
  const open = verdict === 'undetermined'
  const asked = open && isAsked(chosen, bench)
  const isOrder = rule.modality === 'must' || rule.modality === 'is'
  const part = untoldPart(norm, bench.frame)
  const untold =
    isOrder && part.length === 0 && validity.truth === HOLDS
      ? untoldOrder(chosen, bench.frame)
      : part
  const ruling = {
    norm,
    subject,
    bench,
    validity,
    judgements,
    chosen,
    modality: rule.modality,
    verdict,
    missing: chosen.missing.length < 2 ? chosen.missing : distinct(chosen.missing),
    cause: causeOf(chosen),
    items: chosen.items,
    within,
    exercised: isExercised(norm, chosen, bench) ? (true as const) : undefined,
    knownToApply:
      rule.applies && !rule.act && !isIdle(verdict) && !chosen.applicabilityOpen
        ? (true as const)
        : undefined,
    keptAnyway:
      open && untold.length === 0 && isHarmless(norm, judgements, bench)
        ? (true as const)
        : undefined,
    untold,
    openOnly: open && (rule.open || chosen.openOnly === true) && !asked && !isInvoked(norm, bench),
    weighs: false,
  }
  ruling.weighs =
    !(open && !asked && isBehind(norm, bench)) &&
    !isUnasked(ruling) &&
    weighs(ruling, isOfUnion(ruling))
  return ruling
}

/** Whether what a norm comes to is, whatever else may become known, no breach and nothing owed. */
const isHarmless = (norm: CompiledNorm, judgements: readonly Judgement[], bench: Bench): boolean =>
  judgements.every(({ verdict, applicabilityOpen }, i) =>
    applicabilityOpen
      ? isKept(norm, norm.variants[i] as CompiledVariant, bench)
      : verdict === 'compliant' || isIdle(verdict),
  )

/** Every document has a matter: that a norm has nothing to say of that alone answers no question. */
const isUnasked = ({ norm, verdict }: Pick<Ruling, 'norm' | 'verdict'>): boolean =>
  norm.source.norm.topic === 'matter' && verdict === 'not-applicable'

/** Whether somebody relies on a catch-all clause, though nobody has found what it asks. */
const isInvoked = ({ open }: CompiledNorm, { frame }: Bench): boolean =>
  open.some((slot) => frame.isClaimed(slot))

/** Whether a fact that the document says is in question is what a norm waits for. */
const isAsked = ({ missing }: Judgement, { frame }: Bench): boolean =>
  missing.some(({ path }) => isInQuestion(frame.document, path))

const isOfUnion = ({ within, bench }: Pick<Ruling, 'within' | 'bench'>): boolean =>
  within !== undefined && bench.normOf(within).source.norm.union !== undefined
