#!/usr/bin/env node
import * as modules from 'node:module'
import { Command, CommanderError } from 'commander'
import { version } from '../../package.json'
import { EXIT } from './exit-code'

/** From Node 22 on, what is compiled is kept for the next start. */
const keepCompiled = (modules as { enableCompileCache?: () => unknown }).enableCompileCache
keepCompiled?.()

const program = new Command('zhifa')
  .description(
    '执法：联合、协同行政执法规则的可执行版本 / the rules of joint administrative enforcement, executable',
  )
  .version(version)
  .showSuggestionAfterError()

/** Each command is loaded when it is asked for. */
const loaders: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check')).checkCommand(),
  audit: async () => (await import('./commands/audit')).auditCommand(),
  explain: async () => (await import('./commands/explain')).explainCommand(),
  ask: async () => (await import('./commands/ask')).askCommand(),
  path: async () => (await import('./commands/path')).pathCommand(),
  compare: async () => (await import('./commands/compare')).compareCommand(),
  draft: async () => (await import('./commands/draft')).draftCommand(),
  repair: async () => (await import('./commands/repair')).repairCommand(),
  replay: async () => (await import('./commands/replay')).replayCommand(),
  schema: async () => (await import('./commands/schema')).schemaCommand(),
  rules: async () => (await import('./commands/rules')).rulesCommand(),
  source: async () => (await import('./commands/source')).sourceCommand(),
}

/** The command that the line names; all of them where it names none, for the help and suggestions. */
const asked = (name: string | undefined): Promise<Command[]> => {
  const load = name !== undefined && Object.hasOwn(loaders, name) ? loaders[name] : undefined
  return Promise.all((load ? [load] : Object.values(loaders)).map((each) => each()))
}

for (const command of await asked(process.argv[2])) {
  for (const each of [command, ...command.commands]) each.exitOverride().showSuggestionAfterError()
  program.addCommand(command)
}

const tellUnwritable = ({ message }: Error): void => {
  process.stderr.write(`文件无法读写 / cannot read or write: ${message}\n`)
}

/** A reader that has had enough (`| head`) is no error; a full disk is. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return
  tellUnwritable(error)
  process.exit(EXIT.badInput)
})

try {
  await program.exitOverride().parseAsync()
} catch (error) {
  const { code } = error as NodeJS.ErrnoException
  if (code !== undefined && /^E[A-Z]+$/.test(code)) {
    tellUnwritable(error as Error)
    process.exitCode = EXIT.badInput
  } else if (error instanceof CommanderError)
    process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.badInput
  else {
    process.stderr.write(`内部错误，未作判断 / internal error, no answer: ${String(error)}\n`)
    process.exitCode = EXIT.disagreement
  }
}
