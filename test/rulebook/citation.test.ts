import { expect, test } from 'vitest'
import { chineseNumeral, citationLabel, isCitation } from '../../src/rulebook/citation'

test.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [33, '三十三'],
  [40, '四十'],
  [99, '九十九'],
])('%i in Chinese numerals is %s', (number, text) => expect(chineseNumeral(number)).toBe(text))

test.each([
  ['22.1', 'articles', '第二十二条第一款', 'art. 22 para. 1'],
  ['7.1(1)', 'articles', '第七条第一款第一项', 'art. 7 para. 1 item 1'],
  ['6(8)', 'articles', '第六条第八项', 'art. 6 item 8'],
  ['9(7)1', 'articles', '第九条第七项第一目', 'art. 9 item 7 sub-item 1'],
  ['annex2', 'articles', '附件2', 'annex 2'],
  ['3(1)2', 'parts', '三、（一）2', 'part 3(1)2'],
  ['2(1)', 'parts', '二、（一）', 'part 2(1)'],
  ['1', 'parts', '一、', 'part 1'],
] as const)('%s is printed in the official form', (id, numbering, zh, en) =>
  expect(citationLabel(id, numbering)).toEqual({ zh, en }),
)

test('what is no citation is told apart', () => {
  expect(isCitation('7(1)(1)')).toBe(false)
  expect(isCitation('article-7')).toBe(false)
})
