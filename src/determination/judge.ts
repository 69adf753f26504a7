import {
  type CompiledNorm,
  type CompiledVariant,
  evaluate,
  FAILS,
  HOLDS,
  missingFor,
  type Program,
  type Tri,
  UNKNOWN,
} from '../evaluate'
import type { MissingFact, Words } from '../facts'
import type { RulebookNorm } from '../rulebook'
import { judgeChoice } from './alternatives'
import { judgeDuty, periodOf } from './duty'
import { type Bench, type Judgement, judged, undetermined } from './judgement'
import { judgeLiability } from './liability'
import { judgeProhibition } from './prohibition'

const judgeApplicable = (norm: CompiledNorm, variant: CompiledVariant, bench: Bench): Judgement => {
  const { norm: source } = norm.source
  switch (source.modality) {
    case 'must':
      return judgeDuty(norm, variant.source.deadline, variant.requires, bench)
    case 'must-not':
      return judgeProhibition(norm, variant.forbids, bench)
    case 'liability':
      return judgeLiability(source, bench)
    case 'is':
      if (source.choice) return judgeChoice(norm, bench)
      return variant.requires || source.step
        ? judgeDuty(norm, variant.source.deadline, variant.requires, bench)
        : judged('compliant')
    default:
      return judged('permitted')
  }
}

/** Whether only catch-all clauses that nobody has invoked leave it open that a union holds. */
const isOpenOnly = ({ appliesWithoutOpen }: CompiledNorm, { frame }: Bench): boolean => {
  return appliesWithoutOpen !== undefined && evaluate(appliesWithoutOpen, frame) === FAILS
}

const silenceOf = (
  { silent, source }: CompiledNorm,
  bench: Bench,
  judgement: Judgement,
): Judgement => {
  for (const [i, when] of silent.entries()) {
    const { gist, presumedNot, outside } = source.silent[i] as RulebookNorm['silent'][number]
    if (outside) continue
    const truth: Tri = evaluate(when, bench.frame)
    if (truth === HOLDS) {
      const { items, openOnly, chosen, applicabilityOpen } = judgement
      return undetermined([], { items, openOnly, chosen, applicabilityOpen, silence: [gist] })
    }
    if (truth === UNKNOWN && !presumedNot)
      return undetermined([...judgement.missing, ...missingFor(when, bench.frame)], judgement)
  }
  return judgement
}

/** What is told of a subject that puts it outside of what the norm is about, if anything is. */
export const outsideOf = ({ silent, source }: CompiledNorm, { frame }: Bench): Words | undefined =>
  source.silent.find(
    ({ outside }, i) => outside === true && evaluate(silent[i] as Program, frame) === HOLDS,
  )?.gist

const NOTHING: readonly MissingFact[] = []

/** Facts that are relied on and not found, by which the subject may be outside of what the norm is about. */
const claimsOf = ({ silent, source }: CompiledNorm, { frame }: Bench): readonly MissingFact[] =>
  frame.claims
    ? source.silent.flatMap(({ outside }, i) =>
        outside ? missingFor(silent[i] as Program, frame).filter(({ claimed }) => claimed) : [],
      )
    : NOTHING

/** What a norm comes to under one reading for one subject, if its regulation is in force. */
export const judge = (norm: CompiledNorm, variant: CompiledVariant, bench: Bench): Judgement => {
  const outside = outsideOf(norm, bench)
  if (outside) return judged('not-applicable', { chosen: outside })
  const { applies } = variant
  const truth = applies ? evaluate(applies, bench.frame) : HOLDS
  if (truth === FAILS) return judged('not-applicable')
  const claims = claimsOf(norm, bench)
  if (truth === HOLDS && claims.length === 0)
    return silenceOf(norm, bench, judgeApplicable(norm, variant, bench))
  const lacking =
    truth === HOLDS ? claims : [...missingFor(applies as Program, bench.frame), ...claims]
  return undetermined(lacking, {
    deadline: periodOf(variant.source.deadline, bench).deadline,
    applicabilityOpen: true,
    openOnly: isOpenOnly(norm, bench),
  })
}

/** Whether a duty or prohibition that may not even apply is complied with, should it apply. */
export const isKept = (norm: CompiledNorm, variant: CompiledVariant, bench: Bench): boolean => {
  const { modality } = norm.source.norm
  if (modality !== 'must' && modality !== 'must-not') return false
  return silenceOf(norm, bench, judgeApplicable(norm, variant, bench)).verdict === 'compliant'
}
