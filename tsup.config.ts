import { readdirSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'
import { noChildProcesses } from './scripts/no-child-processes'
import { noTerminal } from './scripts/no-terminal'
import { rulesAsFiles, rulesAsText } from './scripts/rules-as-text'

const shared: Options = {
  sourcemap: false,
  clean: false,
  target: 'node20',
  splitting: true,
  esbuildPlugins: [rulesAsText, noTerminal],
  esbuildOptions: (options) => {
    options.charset = 'utf8'
  },
}

/** Bundled, packages load in a third of the time or less: what is not used of them is left out. */
const small = [/^date-fns/, 'fastest-levenshtein', 'get-east-asian-width', 'picocolors', 'zod']

/** Each regulation, and the calendar, is a module of its own. */
const regulations = Object.fromEntries(
  readdirSync('rules', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'forms')
    .map(({ name }) => [`rules/${name}`, `rules/${name}/index.ts`]),
)

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      'json-rules-engine': 'src/json-rules-engine/index.ts',
      documents: 'src/documents/index.ts',
      core: 'src/core.ts',
      vitest: 'src/vitest/index.ts',
      jest: 'src/vitest/jest.ts',
      'regulation-files': 'src/rulebook/regulation-files.ts',
      'calendar-years': 'src/calendar/calendar-years.ts',
    },
    format: ['esm', 'cjs'],
    dts: true,
    external: ['vitest'],
    noExternal: small,
  },
  { ...shared, entry: regulations, format: ['esm', 'cjs'], dts: false },
  {
    ...shared,
    entry: { 'zhifa.browser': 'src/index.ts' },
    format: ['iife'],
    globalName: 'zhifa',
    outExtension: () => ({ js: '.js' }),
    platform: 'browser',
    minify: true,
    splitting: false,
    noExternal: [/./],
    dts: false,
  },
  {
    ...shared,
    entry: { cli: 'src/cli/index.ts', 'audit-worker': 'src/cli/audit/worker.ts' },
    esbuildPlugins: [rulesAsFiles, noChildProcesses, noTerminal],
    format: ['esm'],
    dts: false,
    noExternal: [...small, 'commander', 'json-rules-engine', 'jsonc-parser'],
    // so that the plugins see these names
    removeNodeProtocol: false,
    minifyWhitespace: true,
    minifySyntax: true,
    // what is bundled of CommonJS asks for Node's own modules by it
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  },
])
