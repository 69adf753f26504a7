import type { Plugin } from 'esbuild'

/** Leaves out what commander starts subcommands of other programs with: there are none, and it loads slowly. */
export const noChildProcesses: Plugin = {
  name: 'no-child-processes',
  setup(build) {
    build.onResolve({ filter: /^(node:)?child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'none', namespace: 'none' } : undefined,
    )
    build.onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {}' }))
  },
}
