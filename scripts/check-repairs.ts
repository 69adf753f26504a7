/**
 * Looks for repairs of every case of the case files that is violated or prohibited, and checks them
 * apart from the search: made by their paths alone and assessed again, each lifts all that can be
 * lifted, and no smaller choice of its changes does. `npm run check-repairs [-- <instrument>]`;
 * exit 1 if one does not.
 */

import { type Repair, type Repairs, repairs } from '../src/advise'
import { assess, basisOf, type Determination } from '../src/determination'
import { type CaseFacts, InvalidInputError } from '../src/facts'
import { applyChanges, properParts } from '../test/support/apply-changes'
import { fixtureCases, fixtureInstruments } from '../test/support/case-files'
import { run } from '../test/support/compare'

/** Up to so many changes every part of a repair is tried; of longer ones, all but one change. */
const ALL_PARTS = 6

const isGrave = (verdict: string) => verdict === 'violated' || verdict === 'prohibited'

const keyOf = ({ norm, subject }: { norm: string; subject: string }) => `${norm}@${subject}`

/** Whether only what cannot be undone is left wrong. */
const complies = (before: Determination, facts: CaseFacts, lost: ReadonlySet<string>): boolean => {
  try {
    return assess(facts, basisOf(before).options).findings.every(
      (each) => !each.weighs || !isGrave(each.verdict) || lost.has(keyOf(each)),
    )
  } catch (error) {
    if (error instanceof InvalidInputError) return false
    throw error
  }
}

const partsOf = ({ changes }: Repair) =>
  changes.length <= ALL_PARTS
    ? properParts(changes)
    : changes.map((left) => changes.filter((each) => each !== left))

const faultsOf = (before: Determination, advice: Repairs): string[] => {
  const facts = basisOf(before).document.facts
  const lost = new Set(advice.irreparable.map(keyOf))
  return advice.repairs.flatMap((repair) => {
    const told = repair.changes.map(({ path, to }) => `${path} → ${JSON.stringify(to)}`).join(', ')
    const made = applyChanges(facts, repair.changes)
    const wrong = complies(before, made, lost) ? [] : [`does not comply: ${told}`]
    const values = repair.changes.flatMap((change) =>
      change.options.map(({ value }) => ({ ...change, to: value })),
    )
    const options = values.filter((option) => {
      const others = repair.changes.filter(({ path }) => path !== option.path)
      return !complies(before, applyChanges(facts, [...others, option]), lost)
    })
    const smaller = partsOf(repair).filter((part) =>
      complies(before, applyChanges(facts, part), lost),
    )
    return [
      ...wrong,
      ...options.map(({ path, to }) => `option ${path} → ${JSON.stringify(to)} of: ${told}`),
      ...(smaller.length > 0 ? [`not minimal: ${told}`] : []),
    ]
  })
}

const counts = { grave: 0, repairable: 0, partly: 0, irreparable: 0, repairs: 0, options: 0 }
let faults = 0
let bounded = 0
let slowest = 0
const started = performance.now()
const instruments = process.argv.slice(2)

for (const instrument of instruments.length > 0 ? instruments : fixtureInstruments()) {
  const own = { ...counts }
  for (const each of fixtureCases(instrument)) {
    const before = run(each)
    if (!isGrave(before.verdict)) continue
    const from = performance.now()
    const advice = repairs(before)
    slowest = Math.max(slowest, performance.now() - from)
    counts.grave++
    if (advice.outcome === 'repairable') counts.repairable++
    else if (advice.repairs.length > 0) counts.partly++
    else counts.irreparable++
    counts.repairs += advice.repairs.length
    for (const { changes } of advice.repairs)
      for (const { options } of changes) counts.options += options.length
    if (advice.bounded) bounded++
    for (const fault of faultsOf(before, advice)) {
      faults++
      console.log(`✗ ${each.file} ${each.name}: ${fault}`)
    }
  }
  const grown = (key: keyof typeof counts) => counts[key] - own[key]
  console.log(
    `${instrument}: ${grown('grave')} wrong, ${grown('repairable')} repairable (${grown('repairs')} repairs, ${grown('options')} more values), ` +
      `${grown('partly')} in part, ${grown('irreparable')} not`,
  )
}
const seconds = ((performance.now() - started) / 1000).toFixed(1)
console.log(
  `all: ${counts.grave} wrong, ${counts.repairable} repairable, ${counts.partly} in part, ${counts.irreparable} not; ` +
    `${counts.repairs} repairs verified and minimal but for ${faults}; ${bounded} searches at their bound; ` +
    `slowest ${slowest.toFixed(0)} ms; ${seconds} s`,
)
process.exitCode = faults === 0 ? 0 : 1
