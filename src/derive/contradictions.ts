import type { Calendar } from '../calendar'
import { type CaseDocument, type Problem, problem, shown } from '../facts'
import { formShown } from './linked-form'

/** What a document states of itself against what its other facts show. */
export const contradictions = (
  document: CaseDocument,
  asOf: string,
  calendar: Calendar,
): Problem[] => {
  const stated = document.facts.action?.form
  const derived = formShown({ document, index: undefined, asOf, calendar })
  if (!stated || !('value' in derived) || derived.value === stated) return []
  return [
    problem({
      code: 'contradiction',
      path: 'action.form',
      found: shown(stated),
      allowed: {
        zh: ` ${String(derived.value)}（由 initiation 各事实得出），或不填`,
        en: `${String(derived.value)}, which follows from the facts of "initiation"; or leave it out`,
      },
    }),
  ]
}
