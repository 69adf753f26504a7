import { existsSync } from 'node:fs'
import { join, parse } from 'node:path'

/** The most names that are tried. */
const MOST = 1000

/**
 * A name beside the case file that is not taken yet: what was answered before is never overwritten.
 *
 * @example answeredFile('plans/case.json') // 'plans/case.answered.json', then 'plans/case.answered-2.json'
 */
export const answeredFile = (file: string): string => {
  const { dir, name } = parse(file)
  const at = (n: number) => join(dir, `${name}.answered${n === 1 ? '' : `-${n}`}.json`)
  for (let n = 1; n < MOST; n++) if (!existsSync(at(n))) return at(n)
  return at(MOST)
}
