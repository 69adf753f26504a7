import { Frame } from '../../evaluate'
import { caseDocument } from '../../facts'
import { applyEdits, type Edit } from './edit'

/** The same subject of the same case with edits made. */
export const frameWith = (frame: Frame, edits: readonly Edit[]): Frame => {
  const { slots, document, index, asOf, calendar } = frame
  const facts = applyEdits(document.facts, edits)
  return new Frame(slots, caseDocument(facts), index, asOf, calendar)
}
