#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { version } from '../../package.json'
import { askCommand } from './commands/ask'
import { checkCommand } from './commands/check'
import { compareCommand } from './commands/compare'
import { draftCommand } from './commands/draft'
import { explainCommand } from './commands/explain'
import { pathCommand } from './commands/path'
import { repairCommand } from './commands/repair'
import { replayCommand } from './commands/replay'
import { rulesCommand } from './commands/rules'
import { schemaCommand } from './commands/schema'
import { sourceCommand } from './commands/source'
import { EXIT } from './exit-code'

const program = new Command('zhifa')
  .description(
    '执法：联合、协同行政执法规则的可执行版本 / the rules of joint administrative enforcement, executable',
  )
  .version(version)
  .showSuggestionAfterError()

const commands = [
  checkCommand(),
  explainCommand(),
  askCommand(),
  pathCommand(),
  compareCommand(),
  draftCommand(),
  repairCommand(),
  replayCommand(),
  schemaCommand(),
  rulesCommand(),
  sourceCommand(),
]

for (const command of commands) {
  for (const each of [command, ...command.commands]) each.exitOverride().showSuggestionAfterError()
  program.addCommand(command)
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  await program.exitOverride().parseAsync()
} catch (error) {
  const { code } = error as NodeJS.ErrnoException
  if (code !== undefined && /^E[A-Z]+$/.test(code)) {
    process.stderr.write(`文件无法读写 / cannot read or write: ${(error as Error).message}\n`)
    process.exitCode = EXIT.badInput
  } else if (error instanceof CommanderError)
    process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.badInput
  else {
    process.stderr.write(`内部错误，未作判断 / internal error, no answer: ${String(error)}\n`)
    process.exitCode = EXIT.disagreement
  }
}
