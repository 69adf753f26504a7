import instruments from '../rules'
import calendarYears from '../rules/calendar'
import { type Calendar, createCalendar } from './calendar'
import { derivedFacts } from './derive'
import { type AssessOptions, assess as assessWith, type Determination } from './determination'
import type { CaseFacts } from './facts'
import { createRulebook, factInfoWith, type InstrumentFiles, type Rulebook } from './rulebook'

/** Loads regulations from their JSON, checked against the vocabulary. */
export const loadRulebook = (files: readonly InstrumentFiles[]): Rulebook =>
  createRulebook(files, factInfoWith(derivedFacts))

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The regulations that come with the library. */
export const bundledRulebook: () => Rulebook = once(() => loadRulebook(instruments))

/** The State Council holiday notices that come with the library. */
export const bundledCalendar: () => Calendar = once(() => createCalendar(calendarYears))

/** {@link AssessOptions}, with the bundled regulations and calendar where none are given. */
export type Options = Pick<AssessOptions, 'asOf' | 'instruments'> &
  Partial<Pick<AssessOptions, 'rulebook' | 'calendar'>>

/**
 * What the regulations say of one case.
 *
 * @param facts one matter; every absent fact is unknown
 * @param options `asOf`: the date (or time with offset) as of which the question is asked
 * @throws InvalidInputError listing everything wrong with the facts or the options
 * @example
 * const { verdict, findings } = assess(facts, { asOf: '2021-02-18' })
 */
export const assess = (facts: CaseFacts, options: Options): Determination =>
  assessWith(facts, {
    ...options,
    rulebook: options.rulebook ?? bundledRulebook(),
    calendar: options.calendar ?? bundledCalendar(),
  })
