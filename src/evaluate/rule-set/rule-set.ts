import { emit } from '../emit'
import { openTests } from '../open-tests'
import { compile, type Program, type Test } from '../program'
import { CERTAIN, POSSIBLE, run } from '../run'
import { Slots } from '../slots'
import { type Trace, traceOf } from '../trace'
import { checkRules, type Rule } from './check-rules'
import type { FactSchema } from './fact-schema'
import { FactTable, type PlainFacts } from './fact-table'

/** What rules say of one case. */
export interface Firing {
  /** Ids of the rules that hold, in the order of the rule set. */
  fired: string[]
  /** The rules that may hold, each with the facts for lack of which that is not known. */
  undetermined: { id: string; missing: string[] }[]
}

/** How one rule came to its truth. */
export interface Explanation {
  id: string
  trace: Trace<string>
}

/** Rules over plain facts, compiled once for any number of cases. */
export class RuleSet {
  readonly #ids: readonly string[]
  readonly #programs: readonly Program[]
  readonly #code: Int32Array
  /** Where each rule's program begins in the code. */
  readonly #entries: Int32Array
  readonly #held: Uint8Array
  readonly #table: FactTable

  constructor(rules: readonly Rule[], schema: FactSchema) {
    checkRules(rules, schema)
    const slots = new Slots((name) => (Object.hasOwn(schema, name) ? name : undefined))
    const code: number[] = []
    this.#ids = rules.map(({ id }) => id)
    this.#programs = rules.map(({ conditions }) => compile(conditions, slots))
    this.#entries = Int32Array.from(this.#programs, (program) => emit(program, slots, code))
    this.#code = Int32Array.from(code)
    this.#held = new Uint8Array(rules.length)
    this.#table = new FactTable(slots, schema)
  }

  /**
   * Which rules hold for a case, and which may.
   *
   * @throws InvalidInputError listing every fact that is not in the schema or not of its kind
   */
  run(facts: PlainFacts): Firing {
    this.#table.read(facts)
    const fired = this.#fired()
    return { fired, undetermined: this.#table.complete ? [] : this.#undetermined() }
  }

  /**
   * How each rule came to its truth for a case.
   *
   * @throws InvalidInputError as `run` does
   */
  explain(facts: PlainFacts): Explanation[] {
    this.#table.read(facts)
    return this.#programs.map((program, i) => ({
      id: this.#ids[i] as string,
      trace: traceOf(program, this.#table),
    }))
  }

  /** Writes every id where the next that fires belongs, so that no branch depends on the facts. */
  #fired(): string[] {
    const ids = this.#ids
    const fired = ids.slice()
    let count = 0
    for (let i = 0; i < ids.length; i++) {
      fired[count] = ids[i] as string
      const held = run(this.#code, this.#entries[i] as number, CERTAIN, this.#table)
      this.#held[i] = held
      count += held
    }
    fired.length = count
    return fired
  }

  #undetermined(): Firing['undetermined'] {
    const undetermined: Firing['undetermined'] = []
    for (let i = 0; i < this.#ids.length; i++) {
      if (this.#held[i] === 1) continue
      if (run(this.#code, this.#entries[i] as number, POSSIBLE, this.#table) === 0) continue
      const missing = this.#missing(this.#programs[i] as Program)
      undetermined.push({ id: this.#ids[i] as string, missing })
    }
    return undetermined
  }

  #missing(program: Program): string[] {
    const open: Test[] = []
    openTests(program, this.#table, open)
    const missing: string[] = []
    for (const test of open) this.#table.addMissing(test, missing)
    return missing
  }
}

/**
 * Compiles rules over plain facts.
 *
 * @param schema the facts that the rules may read, each with its kind
 * @throws InvalidRulebookError listing every problem in the rules
 * @example
 * const rules = createRuleSet(
 *   [{ id: 'large', conditions: { fact: 'amount', operator: 'greaterThanInclusive', value: 100 } }],
 *   { amount: 'number' },
 * )
 * rules.run({ amount: 120 }) // { fired: ['large'], undetermined: [] }
 * rules.run({}) // { fired: [], undetermined: [{ id: 'large', missing: ['amount'] }] }
 */
export const createRuleSet = (rules: readonly Rule[], schema: FactSchema): RuleSet =>
  new RuleSet(rules, schema)
