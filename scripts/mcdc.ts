/**
 * Counts leaf conditions that the case files show to matter on their own (masking MC/DC): for each
 * leaf, some case where it holds and some where it fails, and in each the other value would have
 * turned the condition. `npm run mcdc [-- <instrument>]`; exit 1 if a leaf is not shown.
 */
import {
  compile,
  compileRulebook,
  evaluate,
  Frame,
  type Program,
  subjectsOf,
  type Tri,
} from '../src/evaluate'
import { caseDocument, parseFacts } from '../src/facts'
import type { Condition } from '../src/rulebook'
import { bundledCalendar, bundledRulebook } from '../src/zhifa'
import { type FixtureCase, fixtureCases } from '../test/support/case-files'
import { rulebookOf } from '../test/support/rulebooks'

type Leaf = Extract<Program, { form: 'leaf' }>

/** A list of items is as many leaves as it has items. */
const itemByItem = (condition: Condition): Condition => {
  if ('all' in condition) return { all: condition.all.map(itemByItem) }
  if ('any' in condition) return { any: condition.any.map(itemByItem) }
  if ('not' in condition) return { not: itemByItem(condition.not) }
  if (!('fact' in condition) || !Array.isArray(condition.value)) return condition
  const { fact, operator } = condition
  const parts = condition.value.map((value: string) => ({ fact, operator: 'contains', value }))
  if (operator === 'containsAll') return { all: parts }
  return operator === 'containsAny' ? { any: parts } : condition
}

interface Shown {
  norm: string
  tree: string
  leaf: Leaf
  holds: boolean
  fails: boolean
}

const leavesOf = (program: Program): Leaf[] => {
  if (program.form === 'leaf') return [program]
  return program.form === 'not' ? leavesOf(program.part) : program.parts.flatMap(leavesOf)
}

/** The condition evaluated with one leaf replaced by a value. */
const evaluateWith = (program: Program, frame: Frame, leaf: Leaf, value: Tri): Tri => {
  if (program === leaf) return value
  if (program.form === 'leaf') return evaluate(program, frame)
  if (program.form === 'not') return (2 - evaluateWith(program.part, frame, leaf, value)) as Tri
  const parts = program.parts.map((part) => evaluateWith(part, frame, leaf, value))
  return (program.form === 'all' ? Math.min(...parts) : Math.max(...parts)) as Tri
}

const turns = (program: Program, frame: Frame, leaf: Leaf): boolean =>
  evaluateWith(program, frame, leaf, 2) + evaluateWith(program, frame, leaf, 0) === 2 &&
  evaluateWith(program, frame, leaf, 2) !== 1

const calendar = bundledCalendar()
const only = process.argv[2]
const rulebook = only === undefined ? bundledRulebook() : rulebookOf(only)
const { slots } = compileRulebook(rulebook)
let unshown = 0

for (const [id, regulation] of rulebook.regulations) {
  const trees = regulation.norms.flatMap((norm) => {
    if (norm.norm.union) return []
    const named: [string, Condition | undefined][] = [
      ...norm.variants.flatMap((variant, i): [string, Condition | undefined][] => {
        const reading = i === 0 ? '' : ` (${variant.reading})`
        const own = (key: 'applies' | 'requires' | 'forbids') =>
          i === 0 || JSON.stringify(variant[key]) !== JSON.stringify(norm.variants[0][key])
            ? variant[key]
            : undefined
        return [
          [`applies${reading}`, own('applies')],
          [`requires${reading}`, own('requires')],
          [`forbids${reading}`, own('forbids')],
        ]
      }),
      ...norm.silent.map(({ when }, i): [string, Condition] => [`silent[${i}]`, when]),
    ]
    return named.flatMap(([tree, condition]) => {
      if (!condition) return []
      const program = compile(itemByItem(condition), slots)
      const shown = leavesOf(program).map(
        (leaf): Shown => ({ norm: norm.norm.id, tree, leaf, holds: false, fails: false }),
      )
      return [{ topic: norm.norm.topic, tree, program, shown }]
    })
  })
  const look = ({ facts, asOf }: FixtureCase) => {
    const document = caseDocument(parseFacts(facts))
    for (const { topic, program, shown } of trees)
      for (const { index } of subjectsOf(document, topic)) {
        const frame = new Frame(slots, document, index, asOf, calendar)
        for (const each of shown) {
          if (each.holds && each.fails) continue
          const value = evaluate(each.leaf, frame)
          if (value === 1 || !turns(program, frame, each.leaf)) continue
          if (value === 2) each.holds = true
          else each.fails = true
        }
      }
  }
  fixtureCases(id).forEach(look)
  const all = trees.flatMap(({ shown }) => shown)
  const lacking = all.filter(({ holds, fails }) => !holds || !fails)
  unshown += lacking.length
  for (const { norm, tree, leaf, holds, fails } of lacking)
    console.log(
      `${norm} ${tree}: ${leaf.leaf.fact} ${leaf.leaf.operator} ${JSON.stringify(leaf.leaf.value)} — not shown ${[holds ? '' : 'holding', fails ? '' : 'failing'].filter(Boolean).join(' or ')}`,
    )
  const percent = all.length === 0 ? 100 : ((all.length - lacking.length) / all.length) * 100
  console.log(
    `${id}: ${all.length - lacking.length} of ${all.length} leaf conditions shown to matter (${percent.toFixed(1)} %)`,
  )
}
process.exitCode = unshown > 0 ? 1 : 0
