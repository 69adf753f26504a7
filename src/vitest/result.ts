import type { Determination, Finding } from '../determination'
import { messageOf } from './message'

/** What a matcher gives back, in Vitest and in Jest. */
export interface MatcherResult {
  pass: boolean
  message: () => string
}

/** What the runner tells a matcher. */
export interface MatcherState {
  isNot?: boolean | undefined
}

interface Question {
  expected: string
  determination: Determination
  /** The findings to show when the expectation is not met. */
  findings: readonly Finding[]
  /** Whether it is so; `undefined`: not known, then neither it nor its contrary passes. */
  holds: boolean | undefined
}

/** Unknown is no answer: neither `expect(…)` nor `expect(…).not` passes on it. */
export const answer = (state: MatcherState, question: Question): MatcherResult => {
  const { expected, determination, findings, holds } = question
  const not = state.isNot === true
  return {
    pass: holds ?? not,
    message: () => messageOf(`${not ? 'not ' : ''}${expected}`, determination, findings),
  }
}
