import type { Engine } from './engine'
import { jsonLogicEngine } from './json-logic-engine'
import { jsonRulesEngine } from './json-rules-engine'
import { rools } from './rools'
import { straightLineEngine } from './straight-line'
import { zenEngine } from './zen-engine'
import { zhifa, zhifaExplained } from './zhifa'

export type { Answer, Engine } from './engine'

const all: readonly Engine[] = [
  zhifa,
  zhifaExplained,
  straightLineEngine,
  jsonLogicEngine,
  zenEngine,
  jsonRulesEngine,
  rools,
]

/** The engines by name. */
export const engines: ReadonlyMap<string, Engine> = new Map(all.map((each) => [each.name, each]))
