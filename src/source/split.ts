import type { Instrument } from '../rulebook'
import { numberOf } from './numeral'

/** One article (or section, or annex) of an official text, line by line, without its number. */
export interface Unit {
  /** `22`, or `3(1)` in a text of parts, or `annex1`. */
  id: string
  lines: string[]
}

const ARTICLE = /^第([一二三四五六七八九十]+)条(?!款)\s*(.*)$/
const CHAPTER = /^第[一二三四五六七八九十]+[章节]/
const PART = /^([一二三四五六七八九十]+)、(.*)$/
const SECTION = /^[（(]([一二三四五六七八九十]+)[）)](.*)$/
const ANNEX = /^附件\s*(\d+)\s*$/

interface Heading {
  id: string
  rest: string
}

const articleHeading = (line: string, last: number): Heading | undefined => {
  const annex = ANNEX.exec(line)
  if (annex) return { id: `annex${annex[1]}`, rest: '' }
  const match = ARTICLE.exec(line)
  const number = match?.[1] === undefined ? undefined : numberOf(match[1])
  return number !== undefined && number > last
    ? { id: String(number), rest: match?.[2] ?? '' }
    : undefined
}

/** The lines of a provision and what stands under it, counted from the list of provisions. */
const lineCount = ({ provisions }: Instrument, id: string): number => {
  const own = provisions.filter(
    (each) => each === id || (each.startsWith(id) && /^[.(]/.test(each.slice(id.length))),
  )
  const heads = own.filter((each) =>
    own.some((other) => other !== each && other.startsWith(`${each}.`)),
  )
  return own.length - heads.length
}

const articles = (lines: readonly string[], instrument: Instrument): Unit[] => {
  const units: Unit[] = []
  let last = 0
  for (const line of lines) {
    const heading = articleHeading(line, last)
    if (heading) {
      units.push({ id: heading.id, lines: heading.rest === '' ? [] : [heading.rest] })
      last = Number(heading.id) || last
    } else if (!CHAPTER.test(line)) units.at(-1)?.lines.push(line)
  }
  const final = units.findLast(({ id }) => !id.startsWith('annex'))
  if (final) final.lines = final.lines.slice(0, lineCount(instrument, final.id))
  return units
}

const parts = (lines: readonly string[], instrument: Instrument): Unit[] => {
  const units: Unit[] = []
  let part = 0
  for (const line of lines) {
    const head = PART.exec(line)
    const number = head?.[1] === undefined ? undefined : numberOf(head[1])
    if (number === part + 1) {
      part = number
      units.push({ id: String(part), lines: [head?.[2] ?? ''] })
      continue
    }
    const section = part > 0 ? SECTION.exec(line) : null
    const index = section?.[1] === undefined ? undefined : numberOf(section[1])
    if (index === undefined) units.at(-1)?.lines.push(line)
    else units.push({ id: `${part}(${index})`, lines: [section?.[2] ?? ''] })
  }
  const final = units.at(-1)
  if (final) final.lines = final.lines.slice(0, lineCount(instrument, final.id))
  return units
}

/**
 * Splits an official text into its articles, or sections of parts, and annexes. What stands before
 * the first and after the last (the page around the text) is left out; a number that is missing in
 * the text is not made up: its lines stay with the article before.
 */
export const splitText = (text: string, instrument: Instrument): Unit[] => {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.replace(/^[\s\u3000\ufeff]+|[\s\u3000]+$/gu, ''))
    .filter((line) => line !== '')
  return instrument.numbering === 'parts' ? parts(lines, instrument) : articles(lines, instrument)
}
