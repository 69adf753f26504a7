/**
 * Writes the fingerprints of an official text into its regulation's `instrument.json`:
 * `npm run fingerprint -- <instrument> <official text file>`.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ruleSchemas } from '../src/rulebook'
import { fingerprints } from '../src/source'

const [id = '', file = ''] = process.argv.slice(2)
const path = join(import.meta.dirname, '..', 'rules', id, 'instrument.json')
const source = JSON.parse(readFileSync(path, 'utf8'))
const digest = (text: string) => createHash('sha256').update(text).digest('hex')
source.fingerprints = fingerprints(
  readFileSync(file, 'utf8'),
  { instrument: ruleSchemas().instrument.parse(source) },
  digest,
)
writeFileSync(path, `${JSON.stringify(source, null, 2)}\n`)
