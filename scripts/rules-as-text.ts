import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Plugin, PluginBuild } from 'esbuild'
import { articleFiles } from './rule-files'

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

const textOf = (value: unknown): string => JSON.stringify(JSON.stringify(value))

const articlesOf = (folder: string): string =>
  JSON.stringify(
    articleFiles(folder).map((file) => ({
      name: basename(file, '.json'),
      content: read(join(folder, file)),
    })),
  )

/** The module of a regulation, its articles not parsed until they are asked for. */
const moduleOf = (folder: string, articles: string): string => `let articles
export default {
  id: ${JSON.stringify(basename(folder))},
  instrument: JSON.parse(${textOf(read(join(folder, 'instrument.json')))}),
  get articles() {
    articles ??= JSON.parse(${articles})
    return articles
  },
}
`

const onRegulations = (build: PluginBuild, contentsOf: (folder: string) => string): void =>
  build.onLoad({ filter: /[\\/]rules[\\/][^\\/]+[\\/]index\.ts$/ }, ({ path }) => {
    const folder = dirname(path)
    if (!existsSync(join(folder, 'instrument.json'))) return undefined
    return { contents: contentsOf(folder), loader: 'js' }
  })

/** Builds regulations as JSON text: it loads several times faster than object literals. */
export const rulesAsText: Plugin = {
  name: 'rules-as-text',
  setup: (build) =>
    onRegulations(build, (folder) => moduleOf(folder, JSON.stringify(articlesOf(folder)))),
}

/** Builds regulations whose articles are read from files beside the code: a command needs few of them. */
export const rulesAsFiles: Plugin = {
  name: 'rules-as-files',
  setup: (build) =>
    onRegulations(build, (folder) => {
      const file = `articles/${basename(folder)}.json`
      const target = join(build.initialOptions.outdir as string, file)
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, articlesOf(folder))
      const url = `new URL(${JSON.stringify(`./${file}`)}, import.meta.url)`
      return `import { readFileSync } from 'node:fs'\n${moduleOf(folder, `readFileSync(${url}, 'utf8')`)}`
    }),
}
