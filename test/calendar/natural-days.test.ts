import { describe, expect, it } from 'vitest'
import { countNaturalDays } from '../../src/calendar/index'
import { calendar } from './published'

const period = (from: string, days: number, rollToWorkingDay: boolean) =>
  countNaturalDays(calendar, { from, days, firstDay: 'excluded', rollToWorkingDay })

describe('a period of natural days', () => {
  it.each([
    ['ends on a weekend when it is not rolled', '2024-03-01', 8, false, '2024-03-09'],
    ['rolls from a Saturday to Monday', '2024-03-01', 8, true, '2024-03-11'],
    ['rolls over the National Day break', '2024-09-24', 10, true, '2024-10-08'],
    ['stays on a make-up Saturday', '2021-02-10', 10, true, '2021-02-20'],
    ['crosses a leap day', '2024-02-28', 2, false, '2024-03-01'],
    [
      'is final across unpublished days when it is not rolled',
      '2026-12-01',
      60,
      false,
      '2027-01-30',
    ],
  ])('%s', (_, from, days, roll, due) => {
    expect(period(from, days, roll)).toMatchObject({ provisional: false, due })
  })

  it('numbers every day of the period and none that the roll passes over', () => {
    const numbers = period('2024-03-06', 3, true).count.map(({ number }) => number)
    expect(numbers).toEqual([1, 2, 3, null, null])
  })

  it('counts the first day when it is included', () => {
    const query = { from: '2024-03-04', days: 5, firstDay: 'included' } as const
    expect(countNaturalDays(calendar, { ...query, rollToWorkingDay: false })).toMatchObject({
      due: '2024-03-08',
    })
  })

  it('is provisional when it is rolled from an unpublished day', () => {
    expect(period('2026-12-22', 10, true)).toMatchObject({
      provisional: true,
      earliest: '2027-01-01',
      unpublishedYears: [2027],
    })
  })
})
