import type { Determination, Finding } from '../../determination'

/** Names a finding within a case. */
export const keyOf = ({ norm, subject }: Pick<Finding, 'norm' | 'subject'>): string =>
  `${norm}@${subject}`

/** Whether a finding says that something is wrong. */
export const isGrave = ({ verdict }: Finding): boolean =>
  verdict === 'violated' || verdict === 'prohibited'

/** The findings that weigh and say that something is wrong. */
export const graveIn = ({ findings }: Determination): Finding[] =>
  findings.filter((finding) => finding.weighs && isGrave(finding))
