import { expect, test } from 'vitest'
import instruments from '../../rules'
import calendarYears from '../../rules/calendar'
import { bundledCalendar, bundledRulebook, loadRulebook } from '../../src'
import { createCalendar } from '../../src/calendar'

test('the bundled rules pass every check, and are read the same without it', () => {
  const checked = loadRulebook(instruments)
  expect(bundledRulebook().regulations).toEqual(checked.regulations)
  expect([...bundledRulebook().norms]).toEqual([...checked.norms])
})

test('the bundled holiday notices pass every check, and are read the same without it', () => {
  expect(bundledCalendar()).toEqual(createCalendar(calendarYears))
})
