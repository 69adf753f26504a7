import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileRulebook, evaluate, Frame, subjectsOf } from '../../src/evaluate'
import { type CaseFacts, caseDocument, type Topic, vocabulary } from '../../src/facts'
import { crossCheck, factsFor, toJsonRules } from '../../src/json-rules-engine'
import type { Condition, Rulebook } from '../../src/rulebook'
import { operators } from '../../src/rulebook/operators'
import { bundledCalendar } from '../../src/zhifa'
import { arbitraryCase } from './arbitrary-case'
import { arbitraryCondition, askableFrom } from './arbitrary-condition'
import { normId, normOf, rulebookOf } from './make-rulebook'
import { throwing } from './throwing'

const ASKED = ['2021-02-18', '2021-02-18T10:00+08:00', '2021-02-17T16:00Z']
const CONDITIONS = 60
const SUBJECTS = 60
const RUNS = 4

const calendar = bundledCalendar()

const batchOf = (topic: Topic) =>
  fc.record({
    asOf: fc.constantFrom(...ASKED),
    conditions: fc.array(arbitraryCondition(askableFrom(topic, true)), {
      minLength: CONDITIONS,
      maxLength: CONDITIONS,
    }),
    facts: arbitraryCase(topic, SUBJECTS),
  })

/** How often each operator came to each truth as a condition of its own. */
class Tally {
  readonly #counts = new Map<string, number>()

  add(rulebook: Rulebook, facts: CaseFacts, asOf: string): void {
    const { norms, slots } = compileRulebook(rulebook)
    const document = caseDocument(facts)
    for (const { source, variants } of norms.values()) {
      const { applies } = variants[0]
      if (applies?.form !== 'leaf') continue
      for (const { index } of subjectsOf(document, source.norm.topic)) {
        const truth = evaluate(applies, new Frame(slots, document, index, asOf, calendar))
        const key = `${applies.leaf.operator} ${truth}`
        this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1)
      }
    }
  }

  count(operator: string, truth: number): number {
    return this.#counts.get(`${operator} ${truth}`) ?? 0
  }
}

test('both engines agree on generated conditions and cases, unknown facts included', async () => {
  const tally = new Tally()
  let compared = 0
  for (const topic of vocabulary.topics.values()) {
    await fc.assert(
      fc.asyncProperty(batchOf(topic), async ({ asOf, conditions, facts }) => {
        const rulebook = rulebookOf(topic.name, conditions)
        const checked = await crossCheck(facts, {
          asOf,
          rulebook,
          calendar,
          instruments: ['test'],
        })
        tally.add(rulebook, facts, asOf)
        compared += checked.compared
        const shown = checked.differences.map(({ norm, subject, ours, theirs }) => {
          const position = conditions.findIndex((_, i) => normId(i) === norm)
          const condition = conditions[position] as Condition
          const rules = toJsonRules({ norms: [normOf(norm, topic.name, condition)] })
          const run = factsFor(facts, { rules, subject, asOf, calendar })
          return { condition, facts: run, ours, theirs }
        })
        expect(shown).toEqual([])
      }),
      { numRuns: RUNS, endOnFailure: true, reporter: throwing },
    )
  }
  expect(compared).toBeGreaterThan(100_000)
  for (const operator of operators.keys())
    for (const truth of [0, 1, 2])
      expect(tally.count(operator, truth), `${operator} comes to ${truth}`).toBeGreaterThan(20)
})
