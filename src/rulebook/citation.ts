import type { Words } from '../facts'

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 1 … 99 in Chinese numerals. */
export const chineseNumeral = (number: number): string => {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens]}十`
  return head + (ones === 0 && tens > 0 ? '' : DIGITS[ones])
}

const FORM = /^(?:annex(\d+)|(\d+)(?:\.(\d+))?(?:\((\d+)\))?(\d+)?)$/

interface Parts {
  annex?: number
  main?: number
  paragraph?: number
  item?: number
  sub?: number
}

const parse = (id: string): Parts | undefined => {
  const match = FORM.exec(id)
  if (!match) return undefined
  const number = (text: string | undefined) => (text === undefined ? {} : Number(text))
  const [annex, main, paragraph, item, sub] = match.slice(1).map(number)
  return { annex, main, paragraph, item, sub } as Parts
}

const isNumber = (value: unknown): value is number => typeof value === 'number'

const articleLabel = ({ main, paragraph, item, sub }: Parts): Words => {
  const steps: [number | undefined, string, string][] = [
    [main, '条', 'art.'],
    [paragraph, '款', 'para.'],
    [item, '项', 'item'],
    [sub, '目', 'sub-item'],
  ]
  const given = steps.filter((step): step is [number, string, string] => isNumber(step[0]))
  return {
    zh: given.map(([number, unit]) => `第${chineseNumeral(number)}${unit}`).join(''),
    en: given.map(([number, , unit]) => `${unit} ${number}`).join(' '),
  }
}

const partLabel = ({ main, item, sub }: Parts): Words => ({
  zh: `${chineseNumeral(main ?? 0)}、${isNumber(item) ? `（${chineseNumeral(item)}）` : ''}${isNumber(sub) ? sub : ''}`,
  en: `part ${main}${isNumber(item) ? `(${item})` : ''}${isNumber(sub) ? sub : ''}`,
})

/**
 * The printed form of a citation id.
 *
 * @example citationLabel('7.1(1)', 'articles').zh // 第七条第一款第一项
 * @example citationLabel('3(1)2', 'parts').zh // 三、（一）2
 */
export const citationLabel = (id: string, numbering: 'articles' | 'parts'): Words => {
  const parts = parse(id)
  if (!parts) return { zh: id, en: id }
  if (isNumber(parts.annex)) return { zh: `附件${parts.annex}`, en: `annex ${parts.annex}` }
  return numbering === 'parts' ? partLabel(parts) : articleLabel(parts)
}

/** Whether a text has the form of a citation id. */
export const isCitation = (id: string): boolean => FORM.test(id)
