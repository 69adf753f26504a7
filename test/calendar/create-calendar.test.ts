import { describe, expect, it } from 'vitest'
import { type CalendarYear, createCalendar, dayKind } from '../../src/calendar/index'
import { published } from './published'

const name = { zh: '节', en: 'Holiday' }
const notice = (changes: Partial<CalendarYear> = {}): CalendarYear => ({
  year: 2030,
  notice: '国办发明电〔2029〕1号',
  title: name,
  daysOff: [],
  workdays: [],
  amendments: [],
  ...changes,
})
const off = (from: string, to = from) => ({ from, to, name })

describe('creating a calendar', () => {
  it('has a notice numbered and issued the year before for each of 2017 to 2026', () => {
    expect(published.map(({ year }) => year)).toEqual([
      2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026,
    ])
    for (const { year, issuedOn, notice } of published) {
      expect(issuedOn?.slice(0, 4)).toBe(String(year - 1))
      expect(notice).toContain(`〔${year - 1}〕`)
    }
  })

  it('takes the notices in any order', () => {
    const years = createCalendar([...published].reverse()).years
    expect(years.map(({ year }) => year)).toEqual(published.map(({ year }) => year))
  })

  it.each<[string, CalendarYear[], string]>([
    ['no notice at all', [], 'at least one notice'],
    ['a year given twice', [notice(), notice()], '2030 is given twice'],
    ['a date that does not exist', [notice({ workdays: ['2030-02-30'] })], 'workdays[0]'],
    [
      'a range that runs backwards',
      [notice({ daysOff: [off('2030-05-02', '2030-05-01')] })],
      'backwards',
    ],
    ['a date of another year', [notice({ daysOff: [off('2031-01-01')] })], 'does not belong'],
    [
      'a date named twice',
      [notice({ daysOff: [off('2030-05-01'), off('2030-05-01')] })],
      'named twice',
    ],
    [
      'a weekend day both off and worked',
      [notice({ daysOff: [off('2030-05-04')], workdays: ['2030-05-04'] })],
      'named twice',
    ],
    ['a make-up workday on a Wednesday', [notice({ workdays: ['2030-05-01'] })], 'neither'],
    [
      'two years that contradict each other',
      [
        notice({ year: 2029, workdays: ['2029-12-29'] }),
        notice({ daysOff: [off('2029-12-29', '2030-01-01')] }),
      ],
      '2029-12-29 is make-up by',
    ],
  ])('refuses %s', (_, years, message) => {
    expect(() => createCalendar(years)).toThrow(message)
  })

  it('refuses a field it does not know', () => {
    const extra = { ...notice(), holidays: [] }
    expect(() => createCalendar([extra])).toThrow('holidays')
  })

  it('lets an amendment cancel a day off and a make-up day', () => {
    const amended = createCalendar([
      notice({
        daysOff: [off('2030-05-01', '2030-05-02')],
        workdays: ['2030-05-11'],
        amendments: [
          {
            notice: '国办发明电〔2030〕2号',
            title: name,
            daysOff: [off('2030-05-11')],
            workdays: ['2030-05-02'],
          },
        ],
      }),
    ])
    expect(dayKind(amended, '2030-05-02')).toBe('weekday')
    expect(dayKind(amended, '2030-05-11')).toBe('holiday')
  })

  it('widens the December it waits for when a notice reaches further back', () => {
    const early = createCalendar([notice({ daysOff: [off('2029-12-24')] })])
    expect(dayKind(early, '2030-12-24')).toBe('unpublished')
    expect(dayKind(early, '2030-12-23')).toBe('weekday')
  })
})
