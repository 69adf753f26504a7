import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'

/** Keeps picocolors from looking at the terminal when it is loaded: who reports says whether there are colours. */
export const noTerminal: Plugin = {
  name: 'no-terminal',
  setup(build) {
    build.onLoad({ filter: /[\\/]picocolors\.js$/ }, ({ path }) => ({
      contents: `const process = undefined\n${readFileSync(path, 'utf8')}`,
    }))
  },
}
