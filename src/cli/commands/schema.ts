import { Argument, Command } from 'commander'
import { auditLineJsonSchema } from '../../audit'
import { factsJsonSchema } from '../../facts'
import { outputJsonSchema } from '../../report'

const schemas = { facts: factsJsonSchema, output: outputJsonSchema, audit: auditLineJsonSchema }

/** `zhifa schema [facts|output|audit]`: JSON Schema of a case document, or of what is written. */
export const schemaCommand = (): Command =>
  new Command('schema')
    .description('事实词汇或输出的 JSON Schema / JSON Schema of the facts or of the output')
    .addArgument(new Argument('[what]').choices(Object.keys(schemas)).default('facts'))
    .action((what: keyof typeof schemas) => {
      process.stdout.write(`${JSON.stringify(schemas[what](), null, 2)}\n`)
    })
