import { Command } from 'commander'
import { compare } from '../../determination'
import { comparisonText } from '../../report'
import { bundledCalendar, bundledRulebook } from '../../zhifa'
import { asOfFor } from '../as-of'
import { type CaseOptions, terminalWidth, withCaseOptions } from '../options'
import { onCasesOf } from '../single-case'

/** `zhifa compare FILE`: one matter under every regulation, question by question. */
export const compareCommand = (): Command =>
  withCaseOptions(
    new Command('compare')
      .description('同一事项在各法规下逐项对照 / one matter under each regulation, side by side')
      .argument('<file>'),
  ).action((file: string, options: CaseOptions) =>
    onCasesOf(file, options.lang, (facts) => {
      const rulebook = bundledRulebook()
      const questions = compare(facts, {
        asOf: asOfFor(options.asOf, facts),
        rulebook,
        calendar: bundledCalendar(),
        instruments: options.instrument,
      })
      const titles = new Map(
        [...rulebook.regulations].map(([id, { instrument }]) => [id, instrument.short]),
      )
      const text =
        options.format === 'json'
          ? `${JSON.stringify({ questions }, null, 2)}\n`
          : comparisonText(questions, titles, { lang: options.lang, width: terminalWidth() })
      process.stdout.write(text)
    }),
  )
