import { defineConfig } from 'tsup'

const shared = { sourcemap: false, clean: false, target: 'node20', splitting: true } as const

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts', 'json-rules-engine': 'src/json-rules-engine/index.ts' },
    format: ['esm', 'cjs'],
    dts: true,
  },
  { ...shared, entry: { cli: 'src/cli/index.ts' }, format: ['esm'], dts: false },
])
