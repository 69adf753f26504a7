import { describe, expect, test } from 'vitest'
import { file, zhifa } from './run'

const late = file({
  asOf: '2021-03-10',
  matter: { place: '371082', date: '2021-02-18' },
  organs: [{ id: 'agri' }, { id: 'market' }],
  complete: ['transfers'],
  transfers: [
    {
      from: 'agri',
      to: 'market',
      notOwnJurisdiction: true,
      noticeGivenOn: '2021-02-18',
      sentOn: '2021-03-09',
    },
  ],
})
const explain = (...args: string[]) => zhifa(['explain', late, ...args])

describe('zhifa explain', () => {
  test.each(['rongcheng-2021/22.1', '22.1', '第二十二条第一款', 'art. 22 para. 1'])(
    'takes %s',
    (citation) => {
      const { status, stdout } = explain(citation)
      expect(status).toBe(0)
      expect(stdout).toContain('rongcheng-2021/22.1:letter')
      expect(stdout).toContain('transfers[0].sentOn')
    },
  )
  test('an article means all its paragraphs', () =>
    expect(explain('22').stdout).toContain('rongcheng-2021/22.1:letter'))
  test('shows the days of a period only when asked', () => {
    expect(explain('22.1').stdout).not.toContain('2021-02-20  2')
    expect(explain('22.1', '--days').stdout).toContain('2021-02-20  2  调休上班')
    expect(explain('22.1', '--days', '--lang', 'en').stdout).toContain('make-up workday')
  })
  test('refuses an unknown citation with the nearest, in both languages, exit code 2', () => {
    for (const [lang, nearest] of [
      ['zh', '最接近的名称'],
      ['en', 'did you mean'],
    ] as const) {
      const { status, stdout, stderr } = explain('rongcheng-2021/92.1', '--lang', lang)
      expect(status).toBe(2)
      expect(stdout + stderr).toContain(nearest)
    }
  })
  test('refuses an unknown subject, and says which there are', () => {
    const { status, stdout, stderr } = explain('22.1', '--subject', 'transfers[7]')
    expect(status).toBe(2)
    expect(stdout + stderr).toContain('transfers[0]')
  })
  test('says that a norm was not asked, exit code 4', () =>
    expect(explain('harbin-2017/6(2)').status).toBe(4))
  test('as JSON it is the explanations themselves', () => {
    const { explanations } = JSON.parse(explain('22.1:letter', '--format', 'json').stdout)
    expect(explanations).toHaveLength(1)
    expect(explanations[0].readings[0].decidedBy).toEqual(['deadline'])
  })
})
