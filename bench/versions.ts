import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** The version of a package as installed; of this project without a name. */
export const versionOf = (packageName: string | undefined): string => {
  const folder = packageName === undefined ? root : join(root, 'node_modules', packageName)
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version
}
