import { Argument, Command } from 'commander'
import { factsJsonSchema } from '../../facts'
import { outputJsonSchema } from '../../report'

/** `zhifa schema [facts|output]`: JSON Schema of a case document, or of the JSON output. */
export const schemaCommand = (): Command =>
  new Command('schema')
    .description('事实词汇或输出的 JSON Schema / JSON Schema of the facts or of the output')
    .addArgument(new Argument('[what]').choices(['facts', 'output']).default('facts'))
    .action((what: 'facts' | 'output') => {
      const schema = what === 'facts' ? factsJsonSchema() : outputJsonSchema()
      process.stdout.write(`${JSON.stringify(schema, null, 2)}\n`)
    })
