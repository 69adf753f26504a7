/** A text without white space and with one width of punctuation and digits, for comparison. */
export const normalise = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '')
