import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { rulesAsText } from '../../scripts/rules-as-text'

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
  /** Files of regulations that the application did not import. */
  readonly strangers: readonly string[]
  /** The largest first. */
  readonly shares: readonly Share[]
}

const regulation = 'rongcheng-2021'

/** An application that assesses cases under one regulation: what `zhifa/core` and its rules bring. */
const entry = `
import { assess, createCalendar, loadRulebook } from './src/core'
import years from './rules/calendar'
import regulation from './rules/${regulation}'
const rulebook = loadRulebook([regulation])
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
    charset: 'utf8',
    plugins: [rulesAsText],
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
    strangers: shares
      .map(({ file }) => file)
      .filter(
        (file) => /^rules\/(?!calendar\/)/.test(file) && !file.startsWith(`rules/${regulation}/`),
      ),
    shares: shares.sort((a, b) => b.bytes - a.bytes),
  }
}
