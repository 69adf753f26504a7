import { Command } from 'commander'
import { compare } from '../../determination'
import type { parseFacts } from '../../facts'
import { type Comparison, comparisonReport, words } from '../../report'
import { bundledCalendar, bundledRulebook } from '../../zhifa'
import { asOfFor } from '../as-of'
import { type ReportCommandOptions, withReportOptions } from '../options'
import { plainFormats, plainReport } from '../plain-report'

const comparisonOf = (
  facts: ReturnType<typeof parseFacts>,
  { asOf, instrument, lang }: ReportCommandOptions,
): Comparison => {
  const rulebook = bundledRulebook()
  const questions = compare(facts, {
    asOf: asOfFor(asOf, facts),
    rulebook,
    calendar: bundledCalendar(),
    instruments: instrument,
  })
  return {
    title: facts.title ?? facts.matter?.summary ?? words.case[lang],
    questions,
    titles: new Map([...rulebook.regulations].map(([id, each]) => [id, each.instrument.short])),
  }
}

/** `zhifa compare FILE`: one matter under every regulation, question by question. */
export const compareCommand = (): Command =>
  withReportOptions(
    new Command('compare')
      .description('同一事项在各法规下逐项对照 / one matter under each regulation, side by side')
      .argument('<file>'),
    plainFormats,
  ).action((file: string, options: ReportCommandOptions) =>
    plainReport(
      file,
      options,
      (facts) => comparisonOf(facts, options),
      ({ questions }) => ({ questions }),
      comparisonReport,
    ),
  )
