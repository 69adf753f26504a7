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
import type { RulebookNorm } from '../rulebook'
import { judgeChoice } from './alternatives'
import { judgeDuty } from './duty'
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
    const truth: Tri = evaluate(when, bench.frame)
    const { gist, presumedNot } = source.silent[i] as RulebookNorm['silent'][number]
    if (truth === HOLDS) {
      const { items, openOnly, chosen, applicabilityOpen } = judgement
      return undetermined([], { items, openOnly, chosen, applicabilityOpen, silence: [gist] })
    }
    if (truth === UNKNOWN && !presumedNot)
      return undetermined([...judgement.missing, ...missingFor(when, bench.frame)], judgement)
  }
  return judgement
}

/** What a norm comes to under one reading for one subject, if its regulation is in force. */
export const judge = (norm: CompiledNorm, variant: CompiledVariant, bench: Bench): Judgement => {
  const { applies } = variant
  const truth = applies ? evaluate(applies, bench.frame) : HOLDS
  if (truth === FAILS) return judged('not-applicable')
  if (truth === HOLDS) return silenceOf(norm, bench, judgeApplicable(norm, variant, bench))
  const missing = missingFor(applies as Program, bench.frame)
  return undetermined(missing, { applicabilityOpen: true, openOnly: isOpenOnly(norm, bench) })
}
