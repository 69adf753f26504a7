import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const folder = join(import.meta.dirname, '../../node_modules/.cache/zhifa/bench')

/** Writes a module that a generator made, and imports it. */
export const importGenerated = async <Module>(name: string, code: string): Promise<Module> => {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${name}-${process.pid}.mjs`)
  writeFileSync(file, code)
  return import(pathToFileURL(file).href)
}
