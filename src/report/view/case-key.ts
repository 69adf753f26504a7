import type { AnsweredCase } from '../report-case'
import { knownBasis } from './basis'

/** By what a case is known from one report to the next: its id, its file, or its place and date. */
export const caseKey = ({ determination, source }: AnsweredCase): string => {
  if (determination.id !== undefined) return determination.id
  if (source !== undefined && source !== '-') return source
  const matter = knownBasis(determination)?.document.facts.matter
  return [matter?.place, matter?.date].filter((part) => part != null).join(' ') || 'case'
}
