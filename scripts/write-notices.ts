/** Writes the licences of bundled packages into `dist/`; part of `npm run build`. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, { version?: string; license?: string; dev?: boolean }>
}

const licenceIn = (folder: string): string => {
  const file = existsSync(folder)
    ? readdirSync(folder).find((name) => /^licen[cs]e(\.|$)/i.test(name))
    : undefined
  return file ? readFileSync(join(folder, file), 'utf8').trim() : ''
}

const notices = Object.entries(lock.packages)
  .filter(([path, { dev }]) => path !== '' && !dev)
  .map(([path, { version, license }]) => {
    const name = path.replace(/^.*node_modules\//, '')
    return [`${name} ${version} (${license})`, licenceIn(join(root, path))].join('\n\n').trim()
  })

writeFileSync(
  join(root, 'dist', 'THIRD-PARTY-LICENSES.txt'),
  `Packages at run time; some are bundled into files of this folder.\n\n${notices.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`,
)
