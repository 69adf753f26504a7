import { Argument, Command } from 'commander'
import { assess } from '../../determination'
import { pathNames, pathReport } from '../../report'
import { bundledCalendar, bundledRulebook } from '../../zhifa'
import { asOfFor } from '../as-of'
import { type ReportCommandOptions, withReportOptions } from '../options'
import { plainFormats, plainReport } from '../plain-report'

/** `zhifa path dispute FILE`: the steps done, skipped, out of order, next, and who decides. */
export const pathCommand = (): Command =>
  withReportOptions(
    new Command('path')
      .description('程序进行到哪一步、下一步是什么、谁最终决定 / how far a procedure has come')
      .addArgument(new Argument('<path>').choices(Object.keys(pathNames)))
      .argument('<file>'),
    plainFormats,
  ).action((id: string, file: string, options: ReportCommandOptions) =>
    plainReport(
      file,
      options,
      (facts) =>
        assess(facts, {
          asOf: asOfFor(options.asOf, facts),
          rulebook: bundledRulebook(),
          calendar: bundledCalendar(),
          instruments: options.instrument,
        }),
      ({ paths }) => ({ paths: paths.filter((path) => path.id === id) }),
      (determinations, layout) => pathReport(determinations, id, layout),
    ),
  )
