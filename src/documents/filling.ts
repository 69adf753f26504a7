import type { Words } from '../facts'
import type { Language } from '../report'
import type { Content, FormField, When } from './form-schema'
import type { Blank, Lines, Run } from './paper'
import { find, type Scope } from './scope'
import { type Shown, showValue } from './show-value'
import { contentPieces } from './template'

/** What an entry of a form says of its source. */
export interface Entry {
  readonly label: Words
  readonly cite?: readonly string[] | undefined
  readonly optional?: true | undefined
}

/** A paper in the making: how to read facts, and the blanks so far. */
export class Filling {
  readonly missing: Blank[] = []
  constructor(
    readonly scope: Scope,
    readonly lang: Language,
  ) {}

  /** Notes the blanks of an entry and returns its runs. */
  take(entry: Entry, { runs, blanks }: Shown): readonly Run[] {
    for (const blank of blanks) {
      const required = entry.optional !== true
      const noted = this.missing.findIndex(({ path }) => path === blank.path)
      const here = { field: entry.label, ...blank, required, cite: entry.cite ?? [] }
      if (noted < 0) this.missing.push(here)
      else if (required && !this.missing[noted]?.required) this.missing[noted] = here
    }
    return runs
  }

  /** A content filled in. */
  fill(entry: Entry, content: Content, scope: Scope = this.scope): readonly Run[] {
    return contentPieces(content, this.lang).flatMap((piece) =>
      'text' in piece
        ? [piece]
        : this.take(entry, showValue(scope, find(scope, piece.fact), this.lang)),
    )
  }

  /** The lines of a field. */
  lines(entry: Entry & Pick<FormField, 'content'>): Lines {
    return entry.content === undefined ? [] : linesOf(this.fill(entry, entry.content))
  }
}

/** Runs cut at line breaks. */
export const linesOf = (runs: readonly Run[]): Lines => {
  const lines: Run[][] = [[]]
  for (const run of runs) {
    if ('blank' in run) {
      lines.at(-1)?.push(run)
      continue
    }
    for (const [i, text] of run.text.split('\n').entries()) {
      if (i > 0) lines.push([])
      if (text !== '') lines.at(-1)?.push({ text })
    }
  }
  return lines.filter((line) => line.length > 0)
}

/** Whether a part certainly has no place in this paper; what is unknown keeps it in. */
export const isOut = (scope: Scope, when: readonly When[] = []): boolean =>
  when.some((each) => fails(scope, each))

const fails = (scope: Scope, when: When): boolean => {
  const { value } = find(scope, when.fact)
  if (value === undefined) return false
  if (when.is === undefined) return value === null || value === false
  if (typeof value !== 'object' || value === null) return !when.is.includes(value as string)
  if (!('present' in value)) return false
  return !when.is.some(
    (item) => value.present.includes(String(item)) || value.unknown.includes(String(item)),
  )
}
