import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { report } from '../../src'
import { every, hostileName, hours, mixed, provisional, violated } from './samples'

const calendarOf = (...given: Parameters<typeof report>[0][]) => {
  const written = report(given.flat() as never, { format: 'ics', lang: 'en' })
  const component = new ICAL.Component(ICAL.parse(written))
  return component.getAllSubcomponents('vevent').map((event) => ({
    uid: event.getFirstPropertyValue('uid') as string,
    status: event.getFirstPropertyValue('status'),
    stamp: String(event.getFirstPropertyValue('dtstamp')),
    start: String(event.getFirstPropertyValue('dtstart')),
    end: String(event.getFirstPropertyValue('dtend')),
    summary: event.getFirstPropertyValue('summary') as string,
    description: event.getFirstPropertyValue('description') as string,
  }))
}

describe('a calendar of open duties', () => {
  test('has an all-day event on the last day of a period', () =>
    expect(calendarOf(violated)).toMatchObject([
      {
        uid: 'plain/example-2020%2F3/transfers%5B0%5D@zhifa',
        status: 'CONFIRMED',
        stamp: '2021-02-18T16:00:00Z',
        start: '2021-02-22',
        end: '2021-02-23',
        summary: 'required: Send within three days; due 2021-02-22',
      },
    ]))
  test('has a moment for a period in hours, at the place of the matter', () =>
    expect(calendarOf(hours)).toMatchObject([
      { start: '2021-02-19T17:30:00', end: 'null', stamp: '2021-02-18T12:00:00Z' },
    ]))
  test('shows a date that is not settled as tentative, over its whole span', () => {
    const [event] = calendarOf(provisional)
    expect(event?.status).toBe('TENTATIVE')
    expect(event?.start).toBe('2027-01-02')
    expect(event?.end).toBe('2027-01-14')
  })
  test('keeps its uids from one report to the next, and none twice', () => {
    const uids = calendarOf(every as never).map(({ uid }) => uid)
    expect(uids).toHaveLength(4)
    expect(new Set(uids).size).toBe(4)
  })
  test('lets no name end its line or property', () => {
    const [event] = calendarOf(mixed)
    expect(event?.description).toContain('first BEGIN:VEVENT second; third, fourth \\ fifth')
    expect(hostileName).toContain('\r\nBEGIN:VEVENT')
  })
  test('folds its lines at 75 octets and ends them with CRLF', () => {
    const written = report(every, { format: 'ics' })
    expect(written.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of written.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  })
})
