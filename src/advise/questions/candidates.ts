import type { Determination, Finding } from '../../determination'
import { isAside } from '../../determination'
import { distinct } from '../../evaluate'
import type { MissingFact } from '../../facts'

const isOpenAside = (finding: Finding): boolean =>
  isAside(finding) && finding.verdict === 'undetermined' && finding.knownToApply === true

/**
 * The findings that an unknown fact could still settle: those that weigh; where none of them is open
 * and the case is undetermined all the same, those on untold details that are known to apply; with
 * `details`, all on untold details.
 */
export const openFindings = (
  { verdict, findings, missing }: Determination,
  details: boolean,
): Finding[] => {
  if (details)
    return findings.filter((each) => (each.weighs || isAside(each)) && each.missing.length > 0)
  const weighing = findings.filter((each) => each.weighs && each.missing.length > 0)
  const decisive = weighing.filter(({ keptAnyway }) => !keptAnyway)
  if (decisive.length > 0 || verdict !== 'undetermined') return decisive
  if (weighing.length > 0 || missing.length > 0) return weighing
  return findings.filter((each) => isOpenAside(each) && each.missing.length > 0)
}

/** The unknown facts that could change the verdict, as far as the findings tell. */
export const candidatesOf = (determination: Determination, details: boolean): MissingFact[] =>
  distinct([
    ...determination.missing,
    ...openFindings(determination, details).flatMap(({ missing }) => missing),
  ])
