import { openTests } from '../open-tests'
import type { Program, Test } from '../program'
import { type Trace, traceOf } from '../trace'
import { Cells } from './cells'
import { checkRules, type Rule } from './check-rules'
import { columnsOf } from './columns'
import type { FactSchema } from './fact-schema'
import { FactTable, type PlainFacts } from './fact-table'
import { layOut } from './layout'

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
  /** Facts by the slot that programs know them by. */
  readonly #facts: readonly string[]
  readonly #programs: readonly Program[]
  readonly #cells: Cells
  readonly #table: FactTable

  constructor(rules: readonly Rule[], schema: FactSchema) {
    checkRules(rules, schema)
    this.#ids = rules.map(({ id }) => id)
    this.#facts = Object.keys(schema)
    const slots = new Map(this.#facts.map((name, slot) => [name, slot]))
    const layout = layOut(rules, (name) => slots.get(name) as number)
    this.#programs = layout.programs
    this.#cells = new Cells(layout)
    this.#table = new FactTable(columnsOf(schema, layout.asked), this.#cells)
  }

  /**
   * Which rules hold for a case, and which may.
   *
   * @throws InvalidInputError listing every fact that is not in the schema or not of its kind
   */
  run(facts: PlainFacts): Firing {
    if (this.#table.read(facts)) {
      const fired = this.#fired(this.#cells.countHeld())
      return { fired, undetermined: [] }
    }
    const { held, undecided } = this.#cells.countHeldAndUndecided()
    return { fired: this.#fired(held), undetermined: this.#undetermined(undecided) }
  }

  /**
   * How each rule came to its truth for a case.
   *
   * @throws InvalidInputError as `run` does
   */
  explain(facts: PlainFacts): Explanation[] {
    this.#table.read(facts)
    this.#cells.lift()
    const values = this.#facts.map((name) => this.#table.known(facts, name))
    const reads = {
      asOf: '',
      rails: this.#cells.rails,
      load: (rail: number) => this.#cells.load(rail),
      value: (slot: number) => values[slot],
      missingOf: (test: Test) => this.#lackedBy([test]),
    }
    return this.#programs.map((program, i) => ({
      id: this.#ids[i] as string,
      trace: traceOf(program, reads),
    }))
  }

  #fired(count: number): string[] {
    const { held } = this.#cells
    const fired = this.#ids.slice(0, count)
    for (let i = 0; i < count; i++) fired[i] = this.#ids[held[i] as number] as string
    return fired
  }

  #undetermined(count: number): Firing['undetermined'] {
    const undetermined: Firing['undetermined'] = []
    this.#cells.lift()
    for (let i = 0; i < count; i++) {
      const cell = this.#cells.undecided[i] as number
      const rule = this.#cells.ruleOf(cell)
      const slot = this.#cells.onlyOpen(cell)
      const missing = slot < 0 ? this.#missing(rule) : [this.#facts[slot] as string]
      undetermined.push({ id: this.#ids[rule] as string, missing })
    }
    return undetermined
  }

  #missing(rule: number): string[] {
    const open: Test[] = []
    openTests(this.#programs[rule] as Program, this.#cells, open)
    return this.#lackedBy(open)
  }

  /** The facts that comparisons lack, each once. */
  #lackedBy(tests: readonly Test[]): string[] {
    const missing: string[] = []
    for (let i = 0; i < tests.length; i++) {
      const { slot, operandSlot } = tests[i] as Test
      this.#addIfLacking(slot, missing)
      if (operandSlot !== undefined) this.#addIfLacking(operandSlot, missing)
    }
    return missing
  }

  #addIfLacking(slot: number, missing: string[]): void {
    const name = this.#facts[slot] as string
    if (this.#table.lacks(slot) && !missing.includes(name)) missing.push(name)
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
