import { measureSize } from './measure'

/** What it must not grow beyond, in bytes: words in two languages are most of it. */
const SIZE_LIMIT = 150_000

const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

const { minified, gzipped, shares, strangers } = await measureSize()
const folders = new Map<string, number>()
for (const { file, bytes } of shares) {
  const folder = file.split('/').slice(0, 2).join('/')
  folders.set(folder, (folders.get(folder) ?? 0) + bytes)
}
console.log(
  `${kilo(gzipped)} minified and gzipped, ${kilo(minified)} minified; limit ${kilo(SIZE_LIMIT)}`,
)
for (const [folder, bytes] of [...folders].sort((a, b) => b[1] - a[1]).slice(0, 12))
  console.log(`  ${kilo(bytes).padStart(9)}  ${folder}`)
for (const file of strangers) console.error(`${file} is of a regulation that was not imported`)
if (gzipped > SIZE_LIMIT || strangers.length > 0) process.exitCode = 1
