import { basisOf, type Determination, type Finding, verdicts } from '../../determination'
import { changesOf } from './describe'
import { graveIn } from './grave'
import { withOptions } from './options'
import { owedIn, type Repair, type Repairs } from './repair'
import { type Found, searchRepairs } from './search'
import { whyIrreparable } from './why'

const repairOf = (
  found: Found,
  determination: Determination,
  targets: readonly Finding[],
): Repair => ({
  changes: changesOf(found, determination, targets),
  verdict: found.after.verdict,
  missing: found.after.missing,
  owed: owedIn(found.after),
  facts: basisOf(found.after).document.facts,
})

const givesUp = ({ changes }: Repair): boolean =>
  changes.some(({ as, to }) => as === 'withdrawal' || to === null)

/** What keeps the proposal first, then the fewest changes, then the lightest verdict. */
const byPreference = (a: Repair, b: Repair): number =>
  Number(givesUp(a)) - Number(givesUp(b)) ||
  a.changes.length - b.changes.length ||
  verdicts.indexOf(b.verdict) - verdicts.indexOf(a.verdict)

/**
 * What can be changed so that a case complies: every minimal set of changes to what is still open
 * (contents of a plan, approvals, roles, papers, dates ahead, proposed acts), each verified by
 * assessing again. What is past, a fact about the world or somebody's finding is never changed, nor
 * is anything that is not known. A case complies if no finding that weighs is violated or prohibited;
 * what it still lacks, and the duties that are open, are told with each repair.
 *
 * The search is bounded (48 sets at any point, 160 assessments): `bounded` tells that there may be
 * more repairs than were found; those that were found are verified all the same.
 *
 * @throws TypeError if the determination is not an object that `assess` returned itself
 * @example repairs(assess(plan, { asOf: '2024-05-13' })).repairs[0]?.changes
 */
export const repairs = (determination: Determination): Repairs => {
  const { found, hopeless, cut } = searchRepairs(determination)
  const grave = graveIn(determination)
  const targets = grave.filter((finding) => !hopeless.includes(finding))
  const isUnsolved = targets.length > 0 && found.length === 0
  const lost = isUnsolved ? grave : hopeless
  return {
    asOf: determination.asOf,
    verdict: determination.verdict,
    outcome: grave.length === 0 ? 'complies' : lost.length > 0 ? 'irreparable' : 'repairable',
    repairs: withOptions(found.map((each) => repairOf(each, determination, targets))).sort(
      byPreference,
    ),
    irreparable: lost.map((finding) => ({
      norm: finding.norm,
      citation: finding.citation,
      subject: finding.subject,
      outcome: finding.outcome,
      why: hopeless.includes(finding) ? whyIrreparable(finding) : clash,
    })),
    owed: owedIn(determination),
    missing: determination.missing,
    bounded: cut,
  }
}

const clash = {
  zh: '单独可以补救，但所需更改与其他规定或事实冲突',
  en: 'could be mended alone, but the changes clash with other norms or facts',
}
