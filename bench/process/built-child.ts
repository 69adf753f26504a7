import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { rulesAsText } from '../../scripts/rules-as-text'

const root = join(import.meta.dirname, '../..')

/** Files keep their own folder, though they are built into one file elsewhere. */
const ownFolders: Plugin = {
  name: 'own-folders',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/](bench|test)[\\/].*\.ts$/ }, ({ path }) => {
      const folder = JSON.stringify(dirname(path))
      const contents = readFileSync(path, 'utf8').replaceAll('import.meta.dirname', folder)
      return { contents, loader: 'ts' }
    })
  },
}

const buildChild = async (): Promise<string> => {
  const outfile = join(root, 'node_modules/.cache/zhifa/bench/child.mjs')
  await build({
    entryPoints: [join(import.meta.dirname, 'child.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    plugins: [ownFolders, rulesAsText],
  })
  return outfile
}

let built: Promise<string> | undefined

/**
 * The child process as one file, built once a run the way that the library is built: a loader that
 * compiles TypeScript on the fly names each closure anew whenever it is made, which takes as long as
 * the closure itself.
 */
export const builtChild = (): Promise<string> => {
  built ??= buildChild()
  return built
}
