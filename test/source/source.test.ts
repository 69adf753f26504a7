import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { ruleSchemas } from '../../src/rulebook'
import { fingerprints, splitText, verify } from '../../src/source'
import { numberOf } from '../../src/source/numeral'
import { instrument, rulebookWith } from '../support/invented'

const digest = (text: string) => createHash('sha256').update(text).digest('hex')
const provisions = ['1', '2.1', '2.2', '4', '4(1)', '4(2)', '10', 'annex1']
const head = ruleSchemas().instrument.parse({ ...instrument, provisions })

const text = `网站首页
索引号：12345
示例办法
第一章 总则
第一条　为示例，制定本办法。
第二条  甲机关,应当先行协商。
乙机关应当记录，但第一条另有规定的除外。
第四条 有下列情形之一的：
(一)情形一；
（二）情形二。
第二章 附则
第十条 本办法自2020年1月10日起施行。
（来源：示例）
分享到：
附件1
表格
字段一`

test.each([
  ['一', 1],
  ['十', 10],
  ['十九', 19],
  ['二十', 20],
  ['四十三', 43],
  ['', undefined],
  ['十十', undefined],
  ['甲', undefined],
])('the numeral %s is %s', (numeral, number) => expect(numberOf(numeral)).toBe(number))

describe('splitting a text of articles', () => {
  const units = splitText(text, head)
  test('finds each headed article and annex, and does not make up a missing number', () =>
    expect(units.map(({ id }) => id)).toEqual(['1', '2', '4', '10', 'annex1']))
  test('leaves out chapter headings and the page around the text', () => {
    expect(units[0]?.lines).toEqual(['为示例，制定本办法。'])
    expect(units[3]?.lines).toEqual(['本办法自2020年1月10日起施行。'])
  })
  test('keeps a line that only cites an article with the article it stands in', () =>
    expect(units[1]?.lines).toHaveLength(2))
})

describe('splitting a text of parts', () => {
  const parts = ruleSchemas().instrument.parse({
    ...instrument,
    numbering: 'parts',
    provisions: ['1', '2', '2(1)', '2(1)1', '2(1)2', '2(2)'],
  })
  test('finds parts and sections', () => {
    const units = splitText(
      '示例意见\n一、总体要求\n要求如下\n二、制度\n(一)移送\n1.五日\n2.材料\n（二）其他。\n示例办公室',
      parts,
    )
    expect(units.map(({ id, lines }) => [id, lines.length])).toEqual([
      ['1', 2],
      ['2', 1],
      ['2(1)', 3],
      ['2(2)', 1],
    ])
  })
})

describe('verifying a text', () => {
  const norm = {
    id: 'example-2020/4(1)',
    modality: 'must',
    requires: { fact: 'duty.leadActs', operator: 'equal', value: true },
  }
  const known = fingerprints(text, { instrument: head }, digest)
  const regulation = rulebookWith([norm], { provisions, fingerprints: known }).regulations.get(
    'example-2020',
  )
  const check = (other: string) => {
    if (!regulation) throw new Error('not loaded')
    const { recognised, units } = verify(other, regulation, digest)
    return { recognised, differing: units.filter(({ state }) => state !== 'same') }
  }
  test('the same words in other white space and width of punctuation match', () =>
    expect(check(text.replaceAll('，', ',').replaceAll('　', ' ').replaceAll('（', '( '))).toEqual({
      recognised: true,
      differing: [],
    }))
  test('a changed word is found, with the norms that rest on its article', () =>
    expect(check(text.replace('情形一', '情形三')).differing).toEqual([
      { id: '4', state: 'changed', norms: ['example-2020/4(1)'] },
    ]))
  test('an article taken out or put in is found', () => {
    expect(check(text.replace(/第二条.*\n.*\n/, '')).differing).toMatchObject([
      { id: '2', state: 'missing' },
    ])
    expect(check(text.replace('第二章 附则', '第五条 新增。')).differing).toMatchObject([
      { id: '5', state: 'added' },
    ])
  })
  test('another text is not recognised', () =>
    expect(check('第一条 别的。\n第二条 另外的。').recognised).toBe(false))
})
