import { Frame } from '../evaluate'
import type { CaseDocument } from '../facts'
import { groundOf } from './basis'
import { find } from './find'
import type { Finding } from './finding'

/**
 * What the norm of a finding says of the same subject in another document; all else is as it was.
 *
 * @throws TypeError if the finding is not an object that `assess` returned itself
 */
export const findAgain = (finding: Finding, document: CaseDocument): Finding => {
  const { norm, bench } = groundOf(finding)
  const { slots, index, asOf, calendar } = bench.frame
  const frame = new Frame(slots, document, index, asOf, calendar)
  return find(norm, finding.subject, { ...bench, frame })
}
