import type { Quote } from '../../source'
import { type Language, words } from '../words'
import { block } from './wrap'

const INDENT = '    │ '

/** Writes quotes: each article once, then by reference. */
export const quoter = (lang: Language, width: number) => {
  const said = new Set<string>()
  return (quote: Quote | undefined, instrument: string): string[] => {
    if (!quote) return []
    const head = `${words.quote[lang]}${words.colon[lang]}`
    if (quote.state === 'differs') return block(`${head}${words.quoteDiffers[lang]}`, width, '    ')
    const key = `${instrument} ${quote.unit}`
    if (said.has(key)) return [`    ${head}${words.quotedAbove[lang]}`]
    said.add(key)
    return [`    ${head}`, ...quote.lines.flatMap((line) => block(line, width, INDENT))]
  }
}
