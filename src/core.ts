import { derivedFacts } from './derive'
import { createRulebook, factInfoWith, type InstrumentFiles, type Rulebook } from './rulebook'

export { type Calendar, createCalendar } from './calendar'
export { type AssessOptions, assess, type Determination, type Finding } from './determination'
export {
  createRuleSet,
  type Explanation as RuleExplanation,
  type FactKind,
  type FactSchema,
  type Firing,
  type PlainFacts,
  type Rule,
  type RuleSet,
} from './evaluate'
export { type CaseFacts, InvalidInputError, type Problem } from './facts'
export { type InstrumentFiles, InvalidRulebookError, type Rulebook } from './rulebook'

/**
 * Loads regulations from their JSON, checked against the vocabulary. A bundle takes in only the
 * regulations that are imported.
 *
 * @throws InvalidRulebookError listing each problem with its file, path and nearest name
 * @example
 * import { assess, createCalendar, loadRulebook } from 'zhifa/core'
 * import years from 'zhifa/rules/calendar'
 * import regulation from 'zhifa/rules/example-2020'
 * const rulebook = loadRulebook([regulation])
 * const calendar = createCalendar(years)
 * assess(facts, { asOf: '2021-02-18', rulebook, calendar })
 */
export const loadRulebook = (files: readonly InstrumentFiles[]): Rulebook =>
  createRulebook(files, factInfoWith(derivedFacts))
