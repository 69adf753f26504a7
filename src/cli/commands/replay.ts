import { Command, Option } from 'commander'
import { type Language, languages, replayText } from '../../report'
import { replay } from '../../zhifa'
import { digest } from '../digest'
import { EXIT } from '../exit-code'
import { readText } from '../input'
import { terminalWidth } from '../options'
import { refusing } from '../single-case'

interface ReplayCommandOptions {
  format: 'text' | 'json'
  lang: Language
}

/**
 * `zhifa replay FILE`: whether a record still has the same answer. Exits 0 if it is identical, 1 if
 * it differs, 2 if the file is no record or was altered.
 */
export const replayCommand = (): Command =>
  new Command('replay')
    .description('重放记录：答案是否相同，有何变化 / whether a record still has the same answer')
    .argument('<file>', 'check --record 写出的记录 / a record that "check --record" wrote')
    .addOption(
      new Option('--format <format>', '输出格式 / output')
        .choices(['text', 'json'])
        .default('text'),
    )
    .addOption(new Option('--lang <lang>', '语言 / language').choices([...languages]).default('zh'))
    .action((file: string, { format, lang }: ReplayCommandOptions) =>
      refusing(lang, async () => {
        const replayed = replay(await readText(file), { digest })
        process.stdout.write(
          format === 'json'
            ? `${JSON.stringify(replayed, null, 2)}\n`
            : replayText(replayed, { lang, width: terminalWidth() }),
        )
        process.exitCode = replayed.identical ? EXIT.ok : EXIT.violation
      }),
    )
