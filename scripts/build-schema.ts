/** Writes the JSON Schemas into `dist/`; part of `npm run build`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { auditLineJsonSchema } from '../src/audit'
import { factsJsonSchema } from '../src/facts'
import { outputJsonSchema } from '../src/report'

const dist = join(import.meta.dirname, '..', 'dist')
const write = (name: string, schema: unknown) =>
  writeFileSync(join(dist, name), `${JSON.stringify(schema, null, 2)}\n`)

write('schema.json', factsJsonSchema())
write('output.schema.json', outputJsonSchema())
write('audit.schema.json', auditLineJsonSchema())
