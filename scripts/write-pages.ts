/** Writes the generated pages of `docs`; part of `npm run generate`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pages } from './pages'

const root = join(import.meta.dirname, '..')
for (const { path, text } of pages()) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
