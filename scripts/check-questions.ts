/**
 * Asks the questions of every case of the case files that is undetermined, and checks them apart from
 * the search: the example of each is assessed again; every missing fact that is not asked for is tried
 * with all its values, and must not change the verdict by itself; and questions are answered until
 * none is left. `npx tsx scripts/check-questions.ts [instrument]`; exit 1 on an irrelevant or a
 * forgotten question.
 */

import { answered, type Question, questions, samplesOf } from '../src/advise'
import { assess, basisOf, type Determination } from '../src/determination'
import { type CaseFacts, InvalidInputError } from '../src/facts'
import { fixtureCases, fixtureInstruments } from '../test/support/case-files'
import { run } from '../test/support/compare'

/** The most questions that are answered in one case. */
const MOST_ANSWERS = 30

/** No case is begun after so many milliseconds. */
const TIME = 165_000

const counts = {
  cases: 0,
  asked: 0,
  irrelevant: 0,
  untold: 0,
  forgotten: 0,
  answered: 0,
  settled: 0,
  open: 0,
  silent: 0,
}

const again = (before: Determination, facts: CaseFacts): Determination | undefined => {
  try {
    return assess(facts, basisOf(before).options)
  } catch (error) {
    if (error instanceof InvalidInputError) return undefined
    throw error
  }
}

const factsOf = (determination: Determination): CaseFacts => basisOf(determination).document.facts

/** Whether the example of a question turns the verdict as it says. */
const isShown = (start: Determination, { path, shownBy }: Question): boolean => {
  let facts = factsOf(start)
  for (const [other, value] of Object.entries(shownBy.others)) facts = answered(facts, other, value)
  const before = again(start, facts)?.verdict
  const after = again(start, answered(facts, path, shownBy.value))?.verdict
  return before === shownBy.before && after === shownBy.after && before !== after
}

/** Missing facts that are not asked for, though one of their values changes the verdict. */
const forgottenOf = (start: Determination, asked: readonly Question[]): string[] => {
  const others = start.missing.filter(({ path }) => !asked.some((each) => each.path === path))
  counts.untold += others.length
  return others.flatMap((each) => {
    const turns = samplesOf(each, start).some((value) => {
      const verdict = again(start, answered(factsOf(start), each.path, value))?.verdict
      return verdict !== undefined && verdict !== start.verdict
    })
    return turns ? [each.path] : []
  })
}

/** An answer that is possible; another each time, so that not always the first value is told. */
const answerTo = (start: Determination, { path }: Question, turn: number) => {
  const missing = start.missing.find((each) => each.path === path)
  const aside = start.findings.flatMap((each) => each.missing).find((each) => each.path === path)
  const fact = missing ?? aside
  if (!fact) return undefined
  const values = samplesOf(fact, start)
  for (const shift of values.keys()) {
    const value = values[(turn + shift) % values.length]
    const next = again(start, answered(factsOf(start), path, value))
    if (next) return next
  }
  return undefined
}

/** Answers every question; what is still missing at the end. */
const answerAll = (start: Determination): Determination => {
  let current = start
  for (let turn = 0; turn < MOST_ANSWERS; turn++) {
    const [first] = questions(current, { limit: 400 })
    const next = first && answerTo(current, first, turn)
    if (!next) return current
    counts.answered += 1
    current = next
  }
  return current
}

const began = performance.now()
const only = process.argv[2]
for (const instrument of only === undefined ? fixtureInstruments() : [only])
  for (const each of fixtureCases(instrument)) {
    const start = run(each)
    if (start.verdict !== 'undetermined' || performance.now() - began > TIME) continue
    counts.cases += 1
    const asked = questions(start)
    counts.asked += asked.length
    for (const question of asked)
      if (!isShown(start, question)) {
        counts.irrelevant += 1
        console.log(`irrelevant: ${each.file}: ${each.name}: ${question.path}`)
      }
    for (const path of forgottenOf(start, asked)) {
      counts.forgotten += 1
      console.log(`forgotten: ${each.file}: ${each.name}: ${path}`)
    }
    const end = answerAll(start)
    if (end.verdict !== 'undetermined') counts.settled += 1
    else if (end.findings.some(({ cause, weighs }) => weighs && cause === 'text-silent'))
      counts.silent += 1
    else {
      counts.open += 1
      if (end.missing.length > 0)
        console.log(
          `open: ${each.file}: ${each.name}: ${end.missing.map(({ path }) => path).join(', ')}`,
        )
    }
  }

console.log(
  `${counts.cases} undetermined cases: ${counts.asked} questions, ${counts.irrelevant} irrelevant; ${counts.untold} missing facts not asked for, of which ${counts.forgotten} change the verdict by themselves`,
)
console.log(
  `${counts.answered} answers given; then ${counts.settled} cases are determined, ${counts.silent} undetermined because the text is silent, ${counts.open} for another reason (${((performance.now() - began) / 1000).toFixed(0)} s)`,
)
process.exitCode = counts.irrelevant + counts.forgotten > 0 ? 1 : 0
