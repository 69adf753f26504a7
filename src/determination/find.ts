import { type CompiledNorm, distinct, FAILS, type Frame, HOLDS } from '../evaluate'
import { vocabulary, type Words } from '../facts'
import type { Norm, RulebookNorm } from '../rulebook'
import { rememberGround } from './basis'
import { periodOf } from './duty'
import { isBehind, isExercised } from './exercised'
import type { Cause, Finding, ReadingOutcome } from './finding'
import { judge } from './judge'
import { type Bench, type Judgement, judged, undetermined } from './judgement'
import { outcomeOf } from './outcome'
import { untoldPart } from './part'
import { type Validity, validityOf } from './validity'
import { weighs } from './weigh'

/** What a norm comes to under each reading, the default first; not in force where its text is not. */
export const judgeInForce = (norm: CompiledNorm, validity: Validity, bench: Bench): Judgement[] => {
  if (validity.truth === FAILS) return norm.variants.map(() => judged('not-in-force'))
  const judgements = norm.variants.map((variant) => judge(norm, variant, bench))
  if (validity.truth === HOLDS) return judgements
  return judgements.map((each) =>
    each.verdict === 'not-applicable'
      ? each
      : undetermined([...validity.missing, ...each.missing], { ...each, verdict: 'undetermined' }),
  )
}

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

const addresseeOf = (
  { norm }: RulebookNorm,
  frame: Frame,
): { id?: string; name: Words } | undefined => {
  if (!norm.addressee) return undefined
  if (!('fact' in norm.addressee)) return { name: norm.addressee }
  const id = frame.value(frame.slots.of(norm.addressee.fact))
  if (typeof id !== 'string')
    return { name: vocabulary.facts.get(norm.addressee.fact)?.label ?? { zh: '', en: '' } }
  const position = frame.document.positions.get('organs')?.get(id)
  const name = position === undefined ? undefined : frame.document.facts.organs?.[position]?.name
  return { id, name: { zh: name ?? id, en: name ?? id } }
}

/** The judgement that stands: contested where readings differ, unless something settles between them. */
const prevailing = (source: RulebookNorm, judgements: readonly Judgement[]): Judgement => {
  const first = judgements[0] as Judgement
  if (judgements.length === 1) return first
  if (isContested(source, judgements)) return { ...first, verdict: 'contested' }
  if (source.norm.readings?.settledBy !== undefined) return first
  return judgements.find(({ verdict }) => verdict === 'undetermined') ?? first
}

/** With the end of the period that the norm shows, unless it has a deadline or is not in force. */
const withShown = (judgement: Judgement, { shows }: Norm, bench: Bench): Judgement => {
  if (!shows || judgement.deadline || judgement.verdict === 'not-in-force') return judgement
  const { deadline } = periodOf({ ...shows, done: shows.from }, bench)
  return deadline ? { ...judgement, deadline } : judgement
}

/** What a norm says of one subject of a case. */
export const find = (norm: CompiledNorm, subject: string, bench: Bench): Finding => {
  const { source } = norm
  const { norm: rule } = source
  const validity = validityOf(source.instrument, rule.on, bench.frame)
  const judgements = judgeInForce(norm, validity, bench)
  const chosen = withShown(prevailing(source, judgements), rule, bench)
  const cause = causeOf(chosen)
  const addressee = addresseeOf(source, bench.frame)
  const relevant = chosen.verdict !== 'not-applicable' && chosen.verdict !== 'not-in-force'
  const { citation, step } = standingOf(source)
  const finding = {
    norm: rule.id,
    citation,
    subject,
    modality: rule.modality,
    verdict: chosen.verdict,
    outcome: outcomeOf(rule.gist, rule.modality === 'is', chosen),
  } as Finding
  if (addressee) finding.addressee = addressee
  if (chosen.deadline) finding.deadline = chosen.deadline
  if (rule.measures && relevant) finding.measures = rule.measures
  finding.missing = chosen.missing.length < 2 ? [...chosen.missing] : distinct(chosen.missing)
  if (cause) finding.cause = cause
  finding.silence = [...chosen.silence]
  finding.items = [...chosen.items]
  finding.readings = relevant ? readingsOf(source, judgements) : []
  if (step) finding.step = step
  finding.notes = relevant ? notesOf(source, validity.date) : []
  if (source.within) finding.within = source.within
  if (isExercised(norm, chosen, bench)) finding.exercised = true
  if (relevant && rule.applies && !rule.act && !chosen.applicabilityOpen)
    finding.knownToApply = true
  finding.untold = untoldPart(norm, bench.frame)
  finding.openOnly = chosen.verdict === 'undetermined' && (rule.open || chosen.openOnly === true)
  const group = source.within === undefined ? undefined : bench.normOf(source.within).source.norm
  const passed = finding.verdict === 'undetermined' && isBehind(norm, bench)
  finding.weighs = !passed && weighs(finding, group?.union !== undefined)
  return rememberGround(finding, { norm, bench })
}

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
