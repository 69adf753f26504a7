import type { Determination } from '../determination'
import type { Problem } from '../facts'
import type { CrossCheck } from '../json-rules-engine'
import type { OfficialText } from '../source'
import type { Language } from './words'

/** Where something stands in a case file; lines and columns from 1. */
export interface Region {
  startLine: number
  startColumn: number
  endLine: number
  endColumn: number
}

interface Sourced {
  /** The file that the case was read from. */
  source?: string
}

/** One answer to be reported. */
export interface AnsweredCase extends Sourced {
  determination: Determination
  crossCheck?: Omit<CrossCheck, 'differences'>
  /** Where a path of the document (`transfers[0]`) stands in the file. */
  locate?: (path: string) => Region | undefined
}

/** An input that was refused. */
export interface RefusedCase extends Sourced {
  problems: readonly Problem[]
}

/** A case on which the two engines differ, so that no answer is given. */
export interface DisputedCase extends Sourced {
  crossCheck: Omit<CrossCheck, 'differences'>
  differences: CrossCheck['differences']
}

export type ReportCase = AnsweredCase | RefusedCase | DisputedCase

/** How a report is written. */
export interface Setting {
  lang: Language
  /** Columns of a text report; Chinese characters take two. */
  width: number
  /** Colours in a text report, beside the signs and words. */
  colours: boolean
  /** Official texts to quote from. */
  texts: readonly OfficialText[]
}

/** Writes cases in one format. */
export type Reporter = (cases: readonly ReportCase[], setting: Setting) => string

export const isAnswered = (each: ReportCase): each is AnsweredCase => 'determination' in each
