import { bundledRulebook } from '../../src/zhifa'
import type { Task } from '../process/task'
import { byPlace } from './by-place'
import { withInvented } from './invented'
import { jsonRulesEngineVerdicts } from './json-rules-engine'
import { ownAssess } from './own-assess'
import { ownVerdicts, ownVerdictsFromDocuments } from './own-verdicts'

const tasks: Readonly<Record<string, () => Task | Promise<Task>>> = {
  verdicts: ownVerdicts,
  'verdicts from documents': ownVerdictsFromDocuments,
  assess: ownAssess,
  'json-rules-engine': jsonRulesEngineVerdicts,
  'by place': () => byPlace(bundledRulebook()),
  'by place, 1,000 more': () => byPlace(withInvented(1000)),
}

/** A piece of work on the regulations themselves. */
export const regulationsTask = async (name: string): Promise<Task> => {
  const make = tasks[name]
  if (!make) throw new Error(`no task is called "${name}"`)
  return make()
}
