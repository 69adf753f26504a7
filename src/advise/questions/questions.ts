import { basisOf, type Determination, type Verdict, verdicts } from '../../determination'
import type { MissingFact } from '../../facts'
import { candidatesOf, openFindings } from './candidates'
import { choicesOf } from './choices'
import { lighten } from './lighten'
import { mixtures } from './mixtures'
import { missingPlace } from './place'
import { type Answers, Probe } from './probe'
import type { Question } from './question'
import { samplesOf } from './samples'
import { type Trial, tryValues } from './trial'

/** How hard to look. */
export interface QuestionOptions {
  /** The most assessments to make; 3000 if not told. */
  limit?: number
  /**
   * Ask also about details of which the document tells nothing, so that their norms do not weigh in
   * the verdict as it stands. Without it they are asked about only where nothing else is open.
   */
  details?: boolean
}

const MIXTURES = 8

const allVerdicts = (trials: readonly Trial[]): Verdict[] => {
  const met = new Set(trials.flatMap((trial) => trial.verdicts))
  return verdicts.filter((verdict) => met.has(verdict))
}

const questionOf = (
  missing: MissingFact,
  { start, details }: Probe,
  trials: readonly Trial[],
): Question | undefined => {
  const { facts } = basisOf(start).document
  const witness = trials.find((trial) => trial.witness)?.witness
  if (!witness) return undefined
  const { fact, item } = missingPlace(missing)
  const choices = item === undefined ? choicesOf(fact, facts) : undefined
  return {
    path: missing.path,
    fact: missing.fact,
    asks: missing.kind,
    kind: item === undefined ? fact.kind : 'flag',
    label: missing.label,
    ...(fact.about ? { about: fact.about } : {}),
    ...(choices ? { choices } : {}),
    ...(fact.declinable ? { declinable: true as const } : {}),
    decides: openFindings(start, details)
      .filter((finding) => finding.missing.some(({ path }) => path === missing.path))
      .map(({ norm, citation, subject }) => ({ norm, citation, subject })),
    verdicts: allVerdicts(trials),
    decisive: trials[0]?.changing ?? 0,
    shownBy: witness,
  }
}

/** The trials of a fact: by itself, in the lightest company, then in other company until it shows. */
const trialsOf = (
  missing: MissingFact,
  all: readonly MissingFact[],
  probe: Probe,
  light: Answers,
): Trial[] => {
  const values = samplesOf(missing, probe.start)
  const attempt = (answers: Answers) => tryValues(probe, missing, values, answers)
  const trials = [attempt(new Map()), attempt(light)]
  const hasShown = () => trials.some(({ witness }) => witness !== undefined)
  if (!hasShown()) trials.push(attempt(lighten(probe, missing.path)))
  const others = all.filter(({ path }) => path !== missing.path)
  for (const answers of hasShown() ? [] : mixtures(others, probe.start, MIXTURES)) {
    trials.push(attempt(answers))
    if (hasShown()) break
  }
  return trials
}

/**
 * The unknown facts that can still change the verdict of a case, the most decisive first.
 *
 * What is sure: each question is shown by an example (`shownBy`) that was assessed; no fact is asked
 * for without one. What is not: values are tried from a finite list ({@link samplesOf}) and in company
 * of a few answers to the others, within `limit` assessments, so a fact that changes the verdict only
 * in rare company may not be asked for yet; all that is missing stands in `determination.missing`.
 * Answers may raise new questions: assess again and ask again. None is asked where the case is
 * violated already, for no fact that is added takes that back.
 *
 * @param determination the object that `assess` returned itself
 * @throws TypeError if it is a copy, or was read back from JSON
 * @example
 * questions(assess(facts, { asOf }))[0]?.path // 'transfers[0].sentOn'
 */
export const questions = (
  determination: Determination,
  { limit = 3000, details = false }: QuestionOptions = {},
): Question[] => {
  if (determination.verdict === 'violated') return []
  const candidates = candidatesOf(determination, details)
  const probe = new Probe(determination, limit, details)
  const light = lighten(probe, undefined)
  return candidates
    .flatMap((each) => {
      const trials = trialsOf(each, candidates, probe, light)
      return questionOf(each, probe, trials) ?? []
    })
    .sort((a, b) => b.decisive - a.decisive || b.decides.length - a.decides.length)
}
