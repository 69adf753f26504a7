import { Engine } from 'json-rules-engine'
import type { Calendar } from '../calendar'
import { compileRulebook, Frame, subjectsOf } from '../evaluate'
import { type CaseDocument, type CaseFacts, caseDocument } from '../facts'
import type { Rulebook, RulebookNorm } from '../rulebook'
import { assertAsOf } from './as-of'
import { regulationsAsked } from './asked'
import { type Difference, differencesOf } from './differences'
import { factNames } from './fact-names'
import { factValues } from './facts-for'
import { toJsonRules } from './json-rule'
import { ownTruths } from './own-truths'
import { registerZhifa } from './register'
import { SharedRules } from './shared'
import { ENGINE } from './version'

/** What a cross-check rests on beside the facts: as for an assessment. */
export interface CrossCheckOptions {
  /** The date (or time with offset) as of which the question is asked. */
  asOf: string
  rulebook: Rulebook
  calendar: Calendar
  /** Ask about these regulations only, where the matter may lie in their territory. */
  instruments?: readonly string[] | undefined
  /** Ask wherever the matter lies. */
  anywhere?: boolean | undefined
}

/** Both engines side by side. */
export interface CrossCheck {
  engine: typeof ENGINE
  /** How many condition trees were compared: each tree once per subject. */
  compared: number
  agrees: boolean
  differences: Difference[]
}

type Setting = CrossCheckOptions & { document: CaseDocument }

type Checked = Pick<CrossCheck, 'compared' | 'differences'>

const checkTopic = async (
  topic: string,
  norms: readonly RulebookNorm[],
  setting: Setting,
): Promise<Checked> => {
  const { document, rulebook, asOf, calendar } = setting
  const checked: Checked = { compared: 0, differences: [] }
  const subjects = subjectsOf(document, topic)
  if (subjects.length === 0) return checked
  const rules = new SharedRules(toJsonRules({ norms }))
  const names = factNames(rules.asked)
  const engine = new Engine([...rules.asked])
  registerZhifa(engine, setting)
  const { slots } = compileRulebook(rulebook)
  // One after another: an engine that ends a run drops what is left of any other run.
  for (const { name, index } of subjects) {
    const theirs = await rules.run(engine, factValues(names, { topic, index }, setting))
    const frame = new Frame(slots, document, index, asOf, calendar)
    checked.differences.push(...differencesOf(name, ownTruths(rulebook, norms, frame), theirs))
    checked.compared += theirs.length
  }
  return checked
}

const byTopic = (norms: readonly RulebookNorm[]): Map<string, RulebookNorm[]> => {
  const topics = new Map<string, RulebookNorm[]>()
  for (const each of norms) {
    const members = topics.get(each.norm.topic)
    if (members) members.push(each)
    else topics.set(each.norm.topic, [each])
  }
  return topics
}

/**
 * Runs the norms that an assessment of the case would ask on json-rules-engine as well, and
 * compares the truth of every condition tree. The two engines share the facts and what is derived
 * from them, and nothing of what operators, negation or the unknown mean.
 *
 * @param facts a valid case document
 * @throws RangeError on an `asOf` that does not exist or a regulation that the rulebook does not have
 * @example
 * const { agrees, differences } = await crossCheck(facts, { asOf: '2021-02-18', rulebook, calendar })
 */
export const crossCheck = async (
  facts: CaseFacts,
  options: CrossCheckOptions,
): Promise<CrossCheck> => {
  assertAsOf(options.asOf)
  const setting = { ...options, document: caseDocument(facts) }
  const asked = regulationsAsked(options.rulebook, facts, options)
  const differences: Difference[] = []
  let compared = 0
  for (const [topic, norms] of byTopic(asked.flatMap((each) => each.norms))) {
    const checked = await checkTopic(topic, norms, setting)
    differences.push(...checked.differences)
    compared += checked.compared
  }
  return { engine: ENGINE, compared, agrees: differences.length === 0, differences }
}
