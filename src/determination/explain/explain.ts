import { type CompiledNorm, type CompiledVariant, type Program, traceOf } from '../../evaluate'
import type { Words } from '../../facts'
import { groundOf } from '../basis'
import type { Finding } from '../finding'
import type { Bench, Judgement } from '../judgement'
import { judgeInForce } from '../ruling'
import { type Validity, validityOf } from '../validity'
import { actsOf } from './acts'
import { explainCondition, truthOf } from './condition'
import type {
  Explanation,
  PartExplanation,
  ReadingExplanation,
  ValidityExplanation,
} from './explanation'
import { foundFact } from './found-fact'
import { turningPoints } from './turning'
import { whyNotOf } from './why-not'

const partsOf = (norm: CompiledNorm, variant: CompiledVariant, bench: Bench): PartExplanation[] => {
  const { frame } = bench
  const one = (
    part: PartExplanation['part'],
    program: Program | undefined,
    gist?: Words,
  ): PartExplanation[] =>
    program
      ? [
          {
            part,
            ...(gist ? { gist } : {}),
            condition: explainCondition(traceOf(program, frame), frame),
          },
        ]
      : []
  return [
    ...one('applies', variant.applies),
    ...one('requires', variant.requires),
    ...one('forbids', variant.forbids),
    ...norm.alternatives.flatMap(({ id, applies }) =>
      one('alternative', applies, bench.normOf(id).source.norm.gist),
    ),
    ...norm.silent.flatMap((when, i) => {
      const { outside, gist } = norm.source.silent[i] ?? {}
      return one(outside ? 'outside' : 'silence', when, gist)
    }),
  ]
}

const validityIn = (
  norm: CompiledNorm,
  { truth, date }: Validity,
  { frame }: Bench,
): ValidityExplanation => {
  const { instrument } = norm.source
  const names = [...norm.source.norm.on, 'matter.date']
  const on = names.find((_, i) => frame.value(norm.on[i] as number) === date)
  const { from, to } = instrument.inForce
  return {
    truth: truthOf(truth),
    from,
    to,
    ...(date !== undefined && on !== undefined ? { on: foundFact(on, frame) } : {}),
  }
}

const readingOf = (
  finding: Finding,
  norm: CompiledNorm,
  variant: CompiledVariant,
  validity: Validity,
  judgement: Judgement,
  bench: Bench,
): ReadingExplanation => {
  const { readings } = norm.source.norm
  const isDefault = variant === norm.variants[0]
  const reading = [readings?.default, ...(readings?.others ?? [])].find(
    (each) => each?.id === variant.source.reading,
  )
  const deadline = judgement.deadline ?? (isDefault ? finding.deadline : undefined)
  const given = {
    verdict: judgement.verdict,
    parts: partsOf(norm, variant, bench),
    acts: actsOf(norm, variant, bench),
    decidedBy: turningPoints(norm, variant, validity, bench),
  }
  const whyNot = whyNotOf({ ...given, deadline })
  return {
    ...(reading ? { id: reading.id, gist: reading.gist } : {}),
    default: isDefault,
    ...given,
    ...(deadline ? { deadline } : {}),
    ...(whyNot ? { whyNot } : {}),
  }
}

/**
 * Why a finding is as it is: each condition with the fact found and where it came from, what decided,
 * how a period was counted, and what would have had to hold instead. Nothing is worked out anew: it
 * is the evaluation itself, looked at part by part.
 *
 * @param finding one of the findings of a determination, the object that `assess` returned itself
 * @throws TypeError if it is a copy, or was read back from JSON
 * @example
 * explain(assess(facts, { asOf }).findings[0]).readings[0].parts[0].condition
 */
export const explain = (finding: Finding): Explanation => {
  const { norm, bench } = groundOf(finding)
  const { source } = norm
  const validity = validityOf(norm, bench.frame)
  const judgements = judgeInForce(norm, validity, bench)
  return {
    norm: finding.norm,
    citation: finding.citation,
    subject: finding.subject,
    gist: source.norm.gist,
    verdict: finding.verdict,
    outcome: finding.outcome,
    ...(finding.cause ? { cause: finding.cause } : {}),
    silence: finding.silence,
    validity: validityIn(norm, validity, bench),
    readings: norm.variants.map((variant, i) =>
      readingOf(finding, norm, variant, validity, judgements[i] as Judgement, bench),
    ),
    missing: finding.missing,
    notes: finding.notes,
  }
}
