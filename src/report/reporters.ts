import { htmlReporter } from './html'
import { icsReporter } from './ics'
import { jsonReporter } from './json'
import { junitReporter } from './junit'
import { markdownReporter } from './markdown'
import type { Reporter } from './report-case'
import { sarifReporter } from './sarif'
import { textReporter } from './text'

/** Formats of reports, by name. */
export const reporters = {
  text: textReporter,
  markdown: markdownReporter,
  html: htmlReporter,
  json: jsonReporter,
  sarif: sarifReporter,
  junit: junitReporter,
  ics: icsReporter,
} as const satisfies Record<string, Reporter>

/** A format of reports. */
export type Format = keyof typeof reporters

export const formats = Object.keys(reporters) as readonly Format[]
