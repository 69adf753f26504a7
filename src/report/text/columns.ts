import stringWidth from 'string-width'

/** Characters that take one column or two, whatever stands beside them. */
const PLAIN =
  /^[\x20-\x7e\xb7\u2010-\u2027\u2500-\u257f\u3001-\u3011\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff60]*$/
const WIDE = /[\u3001-\uffff]/g

/** Columns that a text takes in a terminal; Chinese characters take two. */
export const columns = (text: string): number =>
  PLAIN.test(text) ? text.length + (text.match(WIDE)?.length ?? 0) : stringWidth(text)
