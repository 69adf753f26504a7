import type { Language } from '../words'

/** The marks between the parts of a line. */
export interface Punctuation {
  colon: string
  semicolon: string
  comma: string
  open: string
  close: string
}

export const punctuation: Readonly<Record<Language, Punctuation>> = {
  zh: { colon: '：', semicolon: '；', comma: '，', open: '［', close: '］' },
  en: { colon: ': ', semicolon: '; ', comma: ', ', open: ' [', close: ']' },
}
