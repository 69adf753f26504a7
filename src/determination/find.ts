import type { CompiledNorm } from '../evaluate'
import type { Words } from '../facts'
import type { Norm, RulebookNorm } from '../rulebook'
import { addresseeOf } from './addressee'
import { rememberGround } from './basis'
import { periodOf } from './duty'
import { figuresOf } from './figures'
import type { Finding, ReadingOutcome } from './finding'
import { type Bench, type Judgement, judged } from './judgement'
import { outcomeOf } from './outcome'
import { type Ruling, ruleOn } from './ruling'
import { isIdle } from './weigh'

const readingsOf = ({ norm }: RulebookNorm, judgements: readonly Judgement[]): ReadingOutcome[] => {
  const { readings } = norm
  if (!readings) return []
  return [readings.default, ...readings.others].map(({ id, gist }, i) => ({
    id,
    gist,
    default: i === 0,
    verdict: (judgements[i] ?? (judgements[0] as Judgement)).verdict,
  }))
}

/** With the end of the period that the norm shows, unless it has a deadline or is not in force. */
const withShown = (judgement: Judgement, { shows }: Norm, bench: Bench): Judgement => {
  if (!shows || judgement.deadline || judgement.verdict === 'not-in-force') return judgement
  const { deadline } = periodOf({ ...shows, done: shows.from }, bench)
  return deadline
    ? judged(judgement.verdict, { ...judgement, deadline: { ...deadline, ofCondition: true } })
    : judgement
}

/** Puts into words what a norm says of one subject of a case. */
export const findingOf = (ruling: Ruling): Finding => {
  const { norm, subject, bench, validity, judgements, verdict, missing } = ruling
  const { source } = norm
  const { norm: rule } = source
  const chosen = withShown(ruling.chosen, rule, bench)
  const relevant = !isIdle(verdict)
  const { citation, step } = standingOf(source)
  const told = rule.modality === 'is' && verdict === 'compliant'
  const figures = told ? figuresOf(norm, bench) : []
  // Members that do not apply are there without a value: engines are quick with one shape of object.
  const finding = {
    norm: rule.id,
    citation,
    subject,
    modality: rule.modality,
    verdict,
    outcome: outcomeOf(rule.gist, rule.modality, chosen, figures, ruling.keptAnyway === true),
    addressee: addresseeOf(source, bench.frame),
    deadline: chosen.deadline,
    measures: relevant ? rule.measures : undefined,
    missing: [...missing],
    cause: ruling.cause,
    silence: [...chosen.silence],
    items: [...chosen.items],
    readings: relevant ? readingsOf(source, judgements) : [],
    step,
    notes: relevant ? notesOf(source, validity.date) : [],
    within: source.within,
    exercised: ruling.exercised,
    knownToApply: ruling.knownToApply,
    keptAnyway: ruling.keptAnyway,
    untold: [...ruling.untold],
    openOnly: ruling.openOnly,
    weighs: ruling.weighs,
  } as Finding
  return rememberGround(finding, ruling)
}

/** What a norm says of one subject of a case. */
export const find = (norm: CompiledNorm, subject: string, bench: Bench): Finding =>
  findingOf(ruleOn(norm, subject, bench))

/** What every finding of a norm has in common. */
interface Standing {
  readonly citation: Finding['citation']
  readonly step: Finding['step']
}

const standings = new WeakMap<RulebookNorm, Standing>()

const standingOf = (source: RulebookNorm): Standing => {
  const known = standings.get(source)
  if (known) return known
  const { norm, instrument, citation, label } = source
  const standing = {
    citation: { instrument: instrument.id, id: citation, label },
    step: norm.step && stepOf(norm.step),
  }
  standings.set(source, standing)
  return standing
}

const stepOf = ({
  path,
  order,
  actor,
  action,
  paper,
}: NonNullable<RulebookNorm['norm']['step']>) => ({
  path,
  order,
  actor,
  action,
  ...(paper ? { paper } : {}),
})

const notesOf = ({ norm, instrument }: RulebookNorm, date: string | undefined): Words[] => {
  const { publishedOn, inForce } = instrument
  const early =
    date !== undefined && publishedOn !== undefined && date >= inForce.from && date < publishedOn
  return [
    ...norm.notes,
    ...(early
      ? [
          {
            zh: `该日期早于公布日 ${publishedOn}；按文本自 ${inForce.from} 起施行适用（另一种理解：自公布起适用）`,
            en: `the date lies before publication on ${publishedOn}; applied as the text says, from ${inForce.from} (other reading: from publication)`,
          },
        ]
      : []),
  ]
}
