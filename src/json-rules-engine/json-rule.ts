import type { TopLevelCondition } from 'json-rules-engine'
import type { Rulebook, RulebookNorm } from '../rulebook'
import { conditionsOf } from './conditions'
import type { Mode } from './decorators'
import { treesOf } from './trees'

/** A rulebook, a regulation, or some norms of one. */
export type NormSource = Pick<Rulebook, 'norms'> | { readonly norms: readonly RulebookNorm[] }

/** Which tree of which norm a rule asks, and in which mode. */
export interface RuleParams {
  norm: string
  /** Topic of the norm: the rule is run once for each subject of it. */
  topic: string
  /** `applies`, `requires`, `forbids`, `silent[0].when`, `alternatives[1].applies`, … */
  tree: string
  /** Where the norm has several readings. */
  reading?: string
  mode: Mode
}

/** The properties of a json-rules-engine rule; plain JSON. */
export interface JsonRule {
  name: string
  priority: number
  conditions: TopLevelCondition
  event: { type: 'zhifa'; params: RuleParams }
}

const modes: readonly Mode[] = ['possibly', 'certainly']

const nameOf = ({ mode, norm, tree, reading }: RuleParams): string =>
  [mode, norm, tree, ...(reading === undefined ? [] : [reading])].join(' ')

/**
 * The condition trees of a rulebook or a regulation as rules of json-rules-engine, each twice:
 * `possibly` and `certainly`. They can be stored as JSON and loaded into any engine that
 * {@link registerZhifa} has prepared; {@link factsFor} gives the facts, {@link truthsOf} reads the result.
 *
 * @example
 * const rules = toJsonRules(bundledRulebook())
 * rules[0]?.event.params // { norm: 'example-2020/22.1:letter', topic: 'transfers', tree: 'applies', mode: 'possibly' }
 */
export const toJsonRules = (source: NormSource): JsonRule[] =>
  [...source.norms.values()].flatMap((each) =>
    treesOf({ ...each, silent: each.silent.map(({ when }) => when) }).flatMap(
      ({ tree, reading, root }) =>
        modes.map((mode): JsonRule => {
          const { id: norm, topic } = each.norm
          const params = { norm, topic, tree, ...(reading === undefined ? {} : { reading }), mode }
          return {
            name: nameOf(params),
            priority: 1,
            conditions: conditionsOf(root, mode),
            event: { type: 'zhifa', params },
          }
        }),
    ),
  )
