import { importGenerated } from '../generated'
import { straightLine } from '../straight-line'
import type { Answer, Engine } from './engine'

/** The limit: the rules written out as JavaScript. */
export const straightLineEngine: Engine = {
  name: 'straight-line JavaScript',
  packageName: undefined,
  threeValued: true,
  load: async (rules) =>
    (await importGenerated<{ run: Answer }>('straight-line', straightLine(rules))).run,
}
