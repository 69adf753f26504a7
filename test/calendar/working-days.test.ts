import { describe, expect, it } from 'vitest'
import { countWorkingDays, type FirstDay } from '../../src/calendar/index'
import { calendar } from './published'

const dueOf = (from: string, days: number, firstDay: FirstDay = 'excluded') => {
  const period = countWorkingDays(calendar, { from, days, firstDay })
  return period.provisional ? undefined : period.due
}

describe('a period of working days', () => {
  it.each([
    ['counts Saturday 2021-02-20, a make-up workday', '2021-02-18', 3, '2021-02-22'],
    ['counts both make-up days before National Day 2018', '2018-09-28', 5, '2018-10-10'],
    ['runs from Monday to Monday in a plain week', '2018-05-14', 5, '2018-05-21'],
    ['counts the weekend after National Day 2022', '2022-09-26', 10, '2022-10-13'],
    ['passes over the 2020 extension of Spring Festival', '2020-01-23', 1, '2020-02-03'],
    ['takes Labour Day 2019 as amended', '2019-04-30', 1, '2019-05-05'],
    ['counts the December Saturday the 2019 notice made a workday', '2018-12-28', 2, '2019-01-02'],
    ['starts after a holiday when it begins on one', '2024-02-10', 1, '2024-02-18'],
  ])('%s', (_, from, days, due) => {
    expect(dueOf(from, days)).toBe(due)
  })

  it('counts the first day when it is included and worked', () => {
    expect(dueOf('2021-02-18', 3, 'included')).toBe('2021-02-20')
    expect(dueOf('2021-02-13', 1, 'included')).toBe('2021-02-18')
  })

  it('shows the count day by day, with the name and notice of special days', () => {
    const { count } = countWorkingDays(calendar, {
      from: '2019-04-29',
      days: 3,
      firstDay: 'excluded',
    })
    const off = {
      kind: 'holiday',
      number: null,
      name: { zh: '劳动节', en: 'Labour Day' },
      notice: '国办发明电〔2019〕3号',
    }
    expect(count).toEqual([
      { date: '2019-04-30', kind: 'weekday', number: 1 },
      ...['01', '02', '03', '04'].map((day) => ({ date: `2019-05-${day}`, ...off })),
      { date: '2019-05-05', kind: 'make-up', number: 2, notice: '国办发明电〔2019〕3号' },
      { date: '2019-05-06', kind: 'weekday', number: 3 },
    ])
  })

  it.each([0, -1, 1.5, Number.NaN])('refuses a period of %s days', (days) => {
    const period = { from: '2024-01-01', days, firstDay: 'excluded' } as const
    expect(() => countWorkingDays(calendar, period)).toThrow(RangeError)
  })

  it('refuses a start that is not an existing date', () => {
    const period = { from: '2023-02-29', days: 1, firstDay: 'included' } as const
    expect(() => countWorkingDays(calendar, period)).toThrow("'2023-02-29'")
  })
})
