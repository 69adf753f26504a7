import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '../..')

/** One source file's share of a bundle, minified. */
export interface Share {
  readonly file: string
  readonly bytes: number
}

/** A bundle minified and gzipped, beside zod. */
export interface Size {
  readonly minified: number
  readonly gzipped: number
  /** The largest first. */
  readonly shares: readonly Share[]
}

/** An application that assesses cases under one regulation. */
const entry = `
import { assess } from './src/determination'
import { createCalendar } from './src/calendar'
import years from './rules/calendar'
import { createRulebook, factInfoWith } from './src/rulebook'
import { derivedFacts } from './src/derive'
import regulation from './rules/rongcheng-2021'
const rulebook = createRulebook([regulation], factInfoWith(derivedFacts))
const calendar = createCalendar(years)
export const check = (facts, asOf) => assess(facts, { asOf, rulebook, calendar })
`

/** Bundles the core with one regulation and measures it. */
export const measureSize = async (): Promise<Size> => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    external: ['zod'],
    write: false,
    metafile: true,
    legalComments: 'none',
  })
  const code = outputFiles[0]?.contents ?? new Uint8Array()
  const shares = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).map(([file, { bytesInOutput }]) => ({ file, bytes: bytesInOutput })),
  )
  return {
    minified: code.byteLength,
    gzipped: gzipSync(code, { level: 9 }).byteLength,
    shares: shares.sort((a, b) => b.bytes - a.bytes),
  }
}
