import type { MissingFact } from '../facts'
import { addresseeOf } from './addressee'
import type { Finding } from './finding'
import { hear } from './hearing'
import type { AssessOptions } from './options'
import type { Ruling } from './ruling'
import type { Verdict } from './verdict'
import { isIdle } from './weigh'

/** A {@link Finding} without its words: the verdict, whom it is addressed to, and what it lacks. */
export interface VerdictFinding extends Pick<Finding, 'norm' | 'subject' | 'verdict' | 'weighs'> {
  addressee: Finding['addressee']
  missing: readonly MissingFact[]
}

/** A determination without words, deadlines and paths. */
export interface Verdicts {
  id: string | undefined
  asOf: string
  verdict: Verdict
  /** Those that weigh, of norms that apply. */
  findings: VerdictFinding[]
  missing: MissingFact[]
}

const short = ({ norm, subject, verdict, weighs, missing, bench }: Ruling): VerdictFinding => ({
  norm: norm.source.norm.id,
  subject,
  verdict,
  weighs,
  addressee: addresseeOf(norm.source, bench.frame),
  missing,
})

/**
 * The verdicts that `assess` comes to, by the same judging and without putting anything into words:
 * for many matters at once.
 *
 * @param input the facts: a case document, see the facts reference
 * @throws InvalidInputError listing everything wrong with the facts or the options
 * @example
 * assessVerdicts(facts, { asOf: '2021-02-18', rulebook, calendar }).verdict // as of assess
 */
export const assessVerdicts = (input: unknown, options: AssessOptions): Verdicts => {
  const { document, parts, verdict, missing } = hear(input, options)
  const findings: VerdictFinding[] = []
  for (const { rulings } of parts)
    for (const ruling of rulings)
      if (ruling.weighs && !isIdle(ruling.verdict)) findings.push(short(ruling))
  return { id: document.facts.id, asOf: options.asOf, verdict, findings, missing }
}
