/** Control and direction characters, with which a name could forge lines, colours or order. */
const UNSAFE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu
const LONE_SURROGATE = /\p{Surrogate}/gu

/** A text on one line, with a replacement mark for each character that is no text. */
export const clean = (text: string): string =>
  text
    .replace(/[\t\r\n]+/g, ' ')
    .replace(UNSAFE, '\ufffd')
    .replace(LONE_SURROGATE, '\ufffd')
