import { evaluate, FAILS, type Frame, negate, type Program, type Tri } from '../../evaluate'
import type { SetValue, Value } from '../../facts'
import { editsOf, type Hints } from './candidates'
import type { Edit } from './edit'
import { anyOf, type EditSet, eachOf, fewest, NOTHING_TO_DO, type Ways } from './edit-set'
import { frameWith } from './frame-with'
import { placesOf } from './places'

type Leaf = Program & { form: 'leaf' }

const operandOf = ({ leaf, operandSlot }: Leaf, frame: Frame): Value | readonly string[] =>
  operandSlot === undefined ? (leaf.value as Value | readonly string[]) : frame.value(operandSlot)

/** Items of which all have to be there for `containsAll`, or none for the others to fail. */
const itemsTogether = (test: Leaf, bad: Tri, frame: Frame): EditSet[] => {
  const all = bad === FAILS ? 'containsAll' : 'containsAny'
  const [place] = placesOf(test.slot, frame)
  const wanted = operandOf(test, frame)
  if (test.leaf.operator !== all || !place || !Array.isArray(wanted)) return []
  const { present } = frame.value(test.slot) as SetValue
  const edits = editsOf(place, [], frame).filter(
    ({ item }) =>
      item !== undefined && wanted.includes(item) && present.includes(item) !== (bad === FAILS),
  )
  return edits.length > 0 ? [edits] : []
}

const singleEdits = (test: Leaf, frame: Frame): Edit[] => {
  const own: Hints = [frame.value(test.slot)]
  const other: Hints = [operandOf(test, frame) as Value]
  return [
    ...placesOf(test.slot, frame).flatMap((place) => editsOf(place, other, frame)),
    ...(test.operandSlot === undefined
      ? []
      : placesOf(test.operandSlot, frame).flatMap((place) => editsOf(place, own, frame))),
  ]
}

/**
 * Ways to make a comparison come out otherwise. A single change has to turn it for certain; with
 * all known items of a list mended, items that are not known may remain.
 */
const solveLeaf = (test: Leaf, bad: Tri, frame: Frame): Ways => {
  const together = itemsTogether(test, bad, frame).filter(
    (set) => evaluate(test, frameWith(frame, set)) !== bad,
  )
  const single = singleEdits(test, frame)
    .map((edit) => [edit])
    .filter((set) => evaluate(test, frameWith(frame, set)) === negate(bad))
  return fewest([...together, ...single], false)
}

/** Ways to make a condition come out otherwise than `bad`; what is unknown is not `bad`. */
export const solve = (program: Program, bad: Tri, frame: Frame): Ways => {
  if (evaluate(program, frame) !== bad) return NOTHING_TO_DO
  if (program.form === 'leaf') return solveLeaf(program, bad, frame)
  if (program.form === 'not') return solve(program.part, negate(bad), frame)
  const guilty = program.parts.filter((part) => evaluate(part, frame) === bad)
  const ways = guilty.map((part) => solve(part, bad, frame))
  const needsEach = (program.form === 'all') === (bad === FAILS)
  return needsEach ? eachOf(ways) : anyOf(ways)
}
