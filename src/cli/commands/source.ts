import { readFileSync } from 'node:fs'
import { Argument, Command, Option } from 'commander'
import type { Regulation } from '../../rulebook'
import { type Verification, verify } from '../../source'
import { bundledRulebook } from '../../zhifa'
import { digest } from '../digest'
import { EXIT, type ExitCode } from '../exit-code'

const codeOf = ({ recognised, units }: Verification): ExitCode => {
  if (!recognised) return EXIT.badInput
  return units.every(({ state }) => state === 'same') ? EXIT.ok : EXIT.violation
}

const told = {
  changed: '文字有变 changed',
  missing: '文本中没有 missing in the text',
  added: '文本中多出 added in the text',
  same: '相同 same',
}

const reportOf = (result: Verification): string => {
  const { instrument, recognised, units } = result
  if (!recognised) return `${instrument}：这份文本不是该法规 / the text is not this regulation\n`
  const differing = units.filter(({ state }) => state !== 'same')
  const same = units.length - differing.length
  return [
    `${instrument}：${units.length} 条（部分）中 ${same} 条文字一致 / ${same} of ${units.length} articles are the words encoded`,
    ...differing.map(
      ({ id, state, norms }) =>
        `  ${id} ${told[state]}${norms.length > 0 ? `：${norms.join(', ')}` : ''}`,
    ),
    '',
  ].join('\n')
}

const verifyCommand = (): Command =>
  new Command('verify')
    .description(
      '核对官方文本与编码所依文字是否一致 / whether an official text has the words that were encoded',
    )
    .addArgument(new Argument('<instrument>').choices([...bundledRulebook().regulations.keys()]))
    .argument('<file>', '官方文本 / the official text')
    .addOption(new Option('--format <format>').choices(['text', 'json']).default('text'))
    .action((id: string, file: string, { format }: { format: 'text' | 'json' }) => {
      const regulation = bundledRulebook().regulations.get(id) as Regulation
      const result = verify(readFileSync(file, 'utf8'), regulation, digest)
      process.stdout.write(
        format === 'json' ? `${JSON.stringify(result, null, 2)}\n` : reportOf(result),
      )
      process.exitCode = codeOf(result)
    })

/** `zhifa source verify`: about the official texts. */
export const sourceCommand = (): Command =>
  new Command('source')
    .description('官方文本 / about the official texts')
    .addCommand(verifyCommand())
