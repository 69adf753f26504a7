import { Command, Option } from 'commander'
import { type Coverage, coverageOf } from '../../rulebook'
import { bundledRulebook } from '../../zhifa'
import { EXIT } from '../exit-code'

const line = ({
  id,
  articles,
  annexes,
  provisions,
  encoded,
  classified,
  missing,
  norms,
}: Coverage) =>
  [
    `${id}: ${articles} 条 articles, ${annexes} 附件 annexes, ${provisions} 款项 provisions = ${encoded} 编码 encoded + ${classified} 归类 classified + ${missing.length} 缺 missing; ${norms} 规范 norms`,
    ...missing.map((provision) => `  缺 missing: ${provision}`),
  ].join('\n')

const coverageCommand = (): Command =>
  new Command('coverage')
    .description('每条每款每项是否编码或归类 / which provisions are encoded, classified or missing')
    .addOption(new Option('--format <format>').choices(['text', 'json']).default('text'))
    .action(({ format }: { format: 'text' | 'json' }) => {
      const instruments = [...bundledRulebook().regulations.values()].map(coverageOf)
      process.stdout.write(
        format === 'json'
          ? `${JSON.stringify({ instruments }, null, 2)}\n`
          : `${instruments.map(line).join('\n')}\n`,
      )
      if (instruments.some(({ missing }) => missing.length > 0)) process.exitCode = EXIT.violation
    })

/** `zhifa rules …`: about the rules themselves. */
export const rulesCommand = (): Command =>
  new Command('rules').description('规则本身 / about the rules').addCommand(coverageCommand())
