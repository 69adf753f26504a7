import { deepStrictEqual } from 'node:assert'
import type { Work } from '../process/protocol'
import type { Task } from '../process/task'
import { type Answer, engines } from './engines'
import { type NeutralCase, neutralCases, neutralSchema } from './facts'
import { reference } from './reference'
import { neutralRules } from './rules'

/** How many cases, spread over all of them, are answered before anything is timed. */
const CHECKED = 200

/** How many cases are run between two looks at the clock. */
const STEP = 20

export const RULE_SEED = 7

/** What an engine answers is compared with the reference before anything is timed. */
const check = async (work: Work & { kind: 'neutral' }, answer: Answer, cases: NeutralCase[]) => {
  const rules = neutralRules(work.rules, RULE_SEED)
  const checked = work.rules > 120 ? 10 : CHECKED
  const every = Math.ceil(cases.length / checked)
  for (const facts of cases.filter((_, i) => i % every === 0)) {
    const expected = reference(rules, facts)
    deepStrictEqual(await answer(facts), expected, `${work.engine} differs from the reference`)
  }
}

/** The neutral set on one engine. */
export const neutralTask = async (work: Work & { kind: 'neutral' }): Promise<Task> => {
  const engine = engines.get(work.engine)
  if (!engine) throw new Error(`no engine is called "${work.engine}"`)
  const rules = neutralRules(work.rules, RULE_SEED)
  const answers = await Promise.all(
    Array.from({ length: work.inFlight }, () => engine.load(rules, neutralSchema)),
  )
  const cases = neutralCases(work.cases)
  for (const answer of answers) await check(work, answer, cases)
  const [first] = answers as [Answer]
  const at = (i: number) => cases[i % cases.length] as NeutralCase
  if (work.inFlight > 1)
    return {
      cases: cases.length,
      step: async (from) => {
        await Promise.all(answers.map((answer, i) => answer(at(from + i))))
        return answers.length
      },
    }
  const isAsync = first(at(0)) instanceof Promise
  return {
    cases: cases.length,
    step: isAsync
      ? async (from) => {
          await first(at(from))
          return 1
        }
      : (from) => {
          for (let i = 0; i < STEP; i++) first(at(from + i))
          return STEP
        },
  }
}
