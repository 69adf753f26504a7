import { eastAsianWidth } from 'get-east-asian-width'
import { lazily } from '../../facts'

/** Characters that take one column or two, whatever stands beside them; the signs of reports are of them. */
const PLAIN =
  /^[\x20-\x7e\xb7\u2010-\u2027\u2192\u2205\u2260\u2298\u2500-\u257f\u25b6\u25c0\u25cb\u2610\u270e\u2713\u2717\u3001-\u3011\u3014\u3015\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff60]*$/
const WIDE = /[\u25b6\u25c0\u3001-\uffff]/g

/** What takes no column: control characters, marks without a letter, characters that are not shown. */
const UNSEEN =
  /^[\p{Cc}\p{Cs}\u200b-\u200f\ufeff]|^[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]|^\p{Default_Ignorable_Code_Point}$/u
const EMOJI = /[0-9#*]\ufe0f?\u20e3|(?![0-9#*])\p{Emoji}/u

/** Made when it is first needed: that takes long. */
const segmenter = lazily(() => new Intl.Segmenter())

/** Columns of what a reader takes for one character, of whatever writing. */
const columnsOfOne = (character: string): number => {
  if (UNSEEN.test(character)) return 0
  return EMOJI.test(character) ? 2 : eastAsianWidth(character.codePointAt(0) ?? 0)
}

/** Columns that a text takes in a terminal; Chinese characters take two. */
export const columns = (text: string): number => {
  if (PLAIN.test(text)) return text.length + (text.match(WIDE)?.length ?? 0)
  let sum = 0
  for (const { segment } of segmenter().segment(text)) sum += columnsOfOne(segment)
  return sum
}
