import { Argument, Command } from 'commander'
import { assess } from '../../determination'
import { pathLines, pathNames, shownPaths, words } from '../../report'
import { bundledCalendar, bundledRulebook } from '../../zhifa'
import { asOfFor } from '../as-of'
import { type CaseOptions, terminalWidth, withCaseOptions } from '../options'
import { onCasesOf } from '../single-case'

/** `zhifa path dispute FILE`: the steps done, skipped, out of order, next, and who decides. */
export const pathCommand = (): Command =>
  withCaseOptions(
    new Command('path')
      .description('程序进行到哪一步、下一步是什么、谁最终决定 / how far a procedure has come')
      .addArgument(new Argument('<path>').choices(Object.keys(pathNames)))
      .argument('<file>'),
  ).action((id: string, file: string, options: CaseOptions) =>
    onCasesOf(file, options.lang, (facts) => {
      const rulebook = bundledRulebook()
      const determination = assess(facts, {
        asOf: asOfFor(options.asOf, facts),
        rulebook,
        calendar: bundledCalendar(),
        instruments: options.instrument,
      })
      if (options.format === 'json') {
        const paths = determination.paths.filter((path) => path.id === id)
        process.stdout.write(`${JSON.stringify({ paths }, null, 2)}\n`)
        return
      }
      const own = shownPaths(determination).filter((path) => path.id === id)
      const title = (instrument: string) =>
        rulebook.regulations.get(instrument)?.instrument.short[options.lang] ?? instrument
      const lines = own.flatMap((path) => [
        title(path.instrument),
        ...pathLines(path, options.lang, terminalWidth()),
        '',
      ])
      process.stdout.write(
        `${(lines.length > 0 ? lines : [words.noPath[options.lang]]).join('\n')}\n`,
      )
    }),
  )
