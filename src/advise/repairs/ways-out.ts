import { type Finding, findAgain, groundOf } from '../../determination'
import {
  type CompiledVariant,
  evaluate,
  FAILS,
  type Frame,
  HOLDS,
  type Program,
} from '../../evaluate'
import { type CaseFacts, caseDocument } from '../../facts'
import { editsOf } from './candidates'
import { applyEdits, isGivenUp } from './edit'
import { type EditSet, eachOf, fewest, NO_WAY, NOTHING_TO_DO, type Ways } from './edit-set'
import { isGrave } from './grave'
import { placesOf } from './places'
import { solve } from './solve'
/** Whether a finding is no longer grave for other facts. */
export const isLifted = (finding: Finding, facts: CaseFacts): boolean =>
  !isGrave(findAgain(finding, caseDocument(facts)))

/** Single edits of a fact, whatever they come to: they are tried on the finding as a whole. */
const editsOfFact = (
  name: string | undefined,
  frame: Frame,
  hints: readonly string[],
): EditSet[] =>
  name === undefined
    ? []
    : placesOf(frame.slots.of(name), frame)
        .flatMap((place) => editsOf(place, hints, frame))
        .map((edit) => [edit])

/** Ways to have done before what has to come before, step by step. */
const inOrder = (finding: Finding, frame: Frame): Ways => {
  const { norm, bench } = groundOf(finding)
  const { step } = norm.source.norm
  const done = step ? frame.value(frame.slots.of(step.done)) : undefined
  const hints = typeof done === 'string' ? [done] : []
  const before = new Set(
    (step?.after ?? []).flatMap((id) => bench.normOf(id).source.norm.step?.done ?? []),
  )
  const lacking = finding.items.filter(({ fact, state }) => state === 'unmet' && before.has(fact))
  return eachOf(lacking.map(({ fact }) => ({ sets: editsOfFact(fact, frame, hints), cut: false })))
}

/** All ways side by side, untried: what lifts nothing alone must not hide what it is part of. */
const allOf = (all: readonly Ways[]): Ways => ({
  sets: all.flatMap(({ sets }) => sets),
  cut: all.some(({ cut }) => cut),
})

/** Ways to make a condition not hold; there is none if there is no condition. */
const away = (program: Program | undefined, frame: Frame): Ways =>
  program ? solve(program, HOLDS, frame) : NO_WAY

/** Ways to take the matter of a norm back: what it asks is not evaded by other changes. */
const takenBack = (program: Program | undefined, frame: Frame): Ways => {
  const { sets, cut } = away(program, frame)
  return { sets: sets.filter((set) => set.every(isGivenUp)), cut }
}

const waysOfVariant = (finding: Finding, variant: CompiledVariant): Ways => {
  const { norm, bench } = groundOf(finding)
  const { frame } = bench
  const rule = norm.source.norm
  const core =
    rule.modality === 'must-not'
      ? away(variant.forbids, frame)
      : variant.requires && evaluate(variant.requires, frame) === FAILS
        ? solve(variant.requires, FAILS, frame)
        : NOTHING_TO_DO
  const withdrawn = [rule.act, variant.source.deadline?.done ?? rule.step?.done].flatMap((name) =>
    editsOfFact(name, frame, []),
  )
  return allOf([
    eachOf([core, inOrder(finding, frame)]),
    takenBack(variant.applies, frame),
    { sets: withdrawn, cut: false },
  ])
}

/** Sets of edits of which each lifts a grave finding by itself. */
export const waysOut = (finding: Finding): Ways => {
  const { norm, bench } = groundOf(finding)
  const { facts } = bench.frame.document
  const perReading = norm.variants.map((variant) => waysOfVariant(finding, variant))
  const joint = norm.variants.length > 1 ? eachOf(perReading) : NO_WAY
  const { sets, cut } = allOf([...perReading, joint])
  const lifting = sets.filter((set) => set.length > 0 && isLifted(finding, applyEdits(facts, set)))
  return fewest(lifting, cut)
}
