import { type CompiledNorm, distinct, FAILS, type Frame, HOLDS } from '../evaluate'
import { type MissingFact, vocabulary, type Words } from '../facts'
import type { Norm, RulebookNorm } from '../rulebook'
import { rememberGround } from './basis'
import { doneState } from './done'
import { periodOf } from './duty'
import type { Cause, Finding, ReadingOutcome } from './finding'
import { judge } from './judge'
import { type Bench, type Judgement, judged, undetermined } from './judgement'
import { isDischarged } from './liability'
import { outcomeOf } from './outcome'
import { untoldPart } from './part'
import { type Validity, validityOf } from './validity'
import { weighs } from './weigh'

const judgeInForce = (norm: CompiledNorm, validity: Validity, bench: Bench): Judgement[] => {
  if (validity.truth === FAILS) return [judged('not-in-force')]
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

/** With the end of the period that the norm shows, unless it has a deadline or is not in force. */
const withShown = (judgement: Judgement, { shows }: Norm, bench: Bench): Judgement => {
  if (!shows || judgement.deadline || judgement.verdict === 'not-in-force') return judgement
  const { deadline } = periodOf({ ...shows, done: shows.from }, bench)
  return deadline ? { ...judgement, deadline } : judgement
}

/**
 * Whether a permission has been made use of already (or passed over, a later step being done), or
 * measures that are owed have been taken.
 */
const isExercised = (rule: Norm, judgement: Judgement, bench: Bench): boolean => {
  const { modality, step } = rule
  if (modality === 'liability')
    return judgement.verdict === 'required' && isDischarged(rule, judgement, bench)
  return (
    (modality === 'may' || modality === 'power') &&
    judgement.verdict === 'permitted' &&
    step !== undefined &&
    [step, ...bench.followersOf(rule.id).flatMap(({ source }) => source.norm.step ?? [])].some(
      ({ done }) => doneState(done, bench.frame).state === 'done',
    )
  )
}

/** What a norm says of one subject of a case. */
export const find = (norm: CompiledNorm, subject: string, bench: Bench): Finding => {
  const { source } = norm
  const { norm: rule } = source
  const validity = validityOf(source.instrument, rule.on, bench.frame)
  const judgements = judgeInForce(norm, validity, bench)
  const first = judgements[0] as Judgement
  const unsettled = judgements.find(({ verdict }) => verdict === 'undetermined')
  const settled = rule.readings?.settledBy !== undefined
  const contested = isContested(source, judgements)
  const judgement: Judgement = contested
    ? { ...first, verdict: 'contested' }
    : settled
      ? first
      : (unsettled ?? first)
  const chosen = withShown(judgement, rule, bench)
  const missing: MissingFact[] = distinct(chosen.missing)
  const cause = causeOf(chosen)
  const addressee = addresseeOf(source, bench.frame)
  const relevant = chosen.verdict !== 'not-applicable' && chosen.verdict !== 'not-in-force'
  const finding: Omit<Finding, 'weighs'> = {
    norm: rule.id,
    citation: { instrument: source.instrument.id, id: source.citation, label: source.label },
    subject,
    modality: rule.modality,
    verdict: chosen.verdict,
    outcome: outcomeOf(rule.gist, rule.modality === 'is', chosen),
    ...(addressee ? { addressee } : {}),
    ...(chosen.deadline ? { deadline: chosen.deadline } : {}),
    ...(rule.measures && relevant ? { measures: rule.measures } : {}),
    missing,
    ...(cause ? { cause } : {}),
    silence: [...chosen.silence],
    items: [...chosen.items],
    readings: relevant ? readingsOf(source, judgements) : [],
    ...(rule.step ? { step: stepOf(rule.step) } : {}),
    notes: relevant ? notesOf(source, validity.date) : [],
    ...(source.within ? { within: source.within } : {}),
    ...(isExercised(rule, chosen, bench) ? { exercised: true } : {}),
    ...(relevant && rule.applies && !chosen.applicabilityOpen ? { knownToApply: true } : {}),
    untold: untoldPart(norm, bench.frame),
    openOnly: chosen.verdict === 'undetermined' && (rule.open || chosen.openOnly === true),
  }
  const group = source.within === undefined ? undefined : bench.normOf(source.within).source.norm
  const weighed = { ...finding, weighs: weighs(finding, group?.union !== undefined) }
  return rememberGround(weighed, { norm, bench })
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
