import { createRequire } from 'node:module'
import type { Rule } from '../../../src/evaluate'
import type { NeutralCase } from '../facts'
import { importGenerated } from '../generated'
import { twoValued } from '../straight-line'
import { type Engine, onlyFired } from './engine'

type State = NeutralCase & { fired: string[] }

interface Rools {
  Rools: new (
    options: unknown,
  ) => {
    register(rules: unknown[]): Promise<void>
    evaluate(facts: State): Promise<unknown>
  }
  Rule: new (rule: unknown) => unknown
}

/** One function each, of a text of its own: this engine takes functions of the same text for one. */
const premises = (rules: readonly Rule[]): string =>
  `export const premises = [${rules.map(({ conditions }) => `(facts) => ${twoValued(conditions)}`).join(',\n')}]`

/** Rules as JavaScript functions, which is what this engine takes. */
export const rools: Engine = {
  name: 'rools',
  packageName: 'rools',
  threeValued: false,
  load: async (rules) => {
    const { Rools, Rule: RoolsRule } = createRequire(import.meta.url)('rools') as Rools
    const { premises: when } = await importGenerated<{ premises: unknown[] }>(
      'rools',
      premises(rules),
    )
    const engine = new Rools({ logging: { error: false, debug: false } })
    await engine.register(
      rules.map(
        ({ id }, i) =>
          new RoolsRule({
            name: id,
            when: when[i],
            // biome-ignore lint/suspicious/noThenProperty: the name that this engine gives to a rule's action
            then: (facts: State) => {
              facts.fired.push(id)
            },
          }),
      ),
    )
    const position = new Map(rules.map(({ id }, i) => [id, i]))
    return async (facts) => {
      const state = { ...facts, fired: [] } as unknown as State
      await engine.evaluate(state)
      const inOrder = (a: string, b: string) => (position.get(a) ?? 0) - (position.get(b) ?? 0)
      return onlyFired([...state.fired].sort(inOrder))
    }
  },
}
