const DIGITS = '零一二三四五六七八九'

/** The number of a Chinese numeral up to 九十九; `undefined` for anything else. */
export const numberOf = (numeral: string): number | undefined => {
  const match = /^(?:([二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(numeral)
  if (!match || numeral === '') return undefined
  const [, tens, ten, ones] = match
  const high = ten ? (tens ? DIGITS.indexOf(tens) : 1) : 0
  return high * 10 + (ones ? DIGITS.indexOf(ones) : 0)
}
