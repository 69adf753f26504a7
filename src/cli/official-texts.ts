import { readFileSync } from 'node:fs'
import { InvalidInputError, type Problem, problem } from '../facts'
import type { Rulebook } from '../rulebook'
import { type OfficialText, officialText } from '../source'
import { digest } from './digest'

const refused = (file: string, code: Problem['code'], zh: string, en: string): InvalidInputError =>
  new InvalidInputError([problem({ code, path: '--text', found: file, allowed: { zh, en } })])

const textOf = (file: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'UTF-8'
    throw refused(
      `${file} (${why})`,
      'unreadable',
      '可读的 UTF-8 文本文件',
      'a text file in UTF-8 that can be read',
    )
  }
}

const same = ({ verification }: OfficialText): number =>
  verification.units.filter(({ state }) => state === 'same').length

const recognise = (file: string, { regulations }: Rulebook): OfficialText => {
  const text = textOf(file)
  const [best] = [...regulations.values()]
    .flatMap((regulation) => officialText(text, regulation, digest) ?? [])
    .sort((a, b) => same(b) - same(a))
  if (best) return best
  const ids = [...regulations.keys()]
  throw refused(
    file,
    'not-allowed',
    `以下法规之一的官方文本：${ids.join('、')}`,
    `the official text of one of the regulations: ${ids.join(', ')}`,
  )
}

/**
 * Reads official texts to quote from; which regulation each is, its fingerprints tell.
 *
 * @throws InvalidInputError if a file cannot be read, is the text of no regulation, or of one given already
 */
export const officialTexts = (files: readonly string[], rulebook: Rulebook): OfficialText[] => {
  const texts: OfficialText[] = []
  for (const file of files) {
    const text = recognise(file, rulebook)
    if (texts.some(({ instrument }) => instrument === text.instrument))
      throw refused(
        `${file} (${text.instrument})`,
        'duplicate-id',
        '每部法规一份文本',
        'one text of each regulation',
      )
    texts.push(text)
  }
  return texts
}
