import { describe, expect, test } from 'vitest'
import { assess, type CaseFacts } from '../../src'
import { InvalidInputError } from '../../src/facts'

type Notice = NonNullable<CaseFacts['supervisionNotices']>[number]

const notice: Notice = { receivedOn: '2022-09-26', term: { workingDays: 10 } }

/** The term of the notice ends on 13 October. */
const isRefused = (told: Notice, asOf: string): boolean => {
  const matter = { place: '330822', date: '2022-09-20' }
  try {
    assess({ matter, supervisionNotices: [{ ...notice, ...told }] }, { asOf })
    return false
  } catch (error) {
    if (error instanceof InvalidInputError)
      return error.problems.every(({ path }) => path === 'supervisionNotices[0].termOver')
    throw error
  }
}

const asked = (on: string): Notice => ({ proposal: { on } })

describe('what is said of the end of a term agrees with its dates', () => {
  test.each<[name: string, refused: boolean, told: Notice, asOf: string]>([
    ['over, on its last day', true, { termOver: true }, '2022-10-13'],
    ['over, the day after', false, { termOver: true }, '2022-10-14'],
    ['not over, on its last day', false, { termOver: false }, '2022-10-13'],
    ['not over, the day after', true, { termOver: false }, '2022-10-14'],
    [
      'not over when the government was asked',
      false,
      { termOver: false, ...asked('2022-10-13') },
      '2022-11-01',
    ],
    [
      'over when the government was asked',
      false,
      { termOver: true, ...asked('2022-10-14') },
      '2022-11-01',
    ],
    ['over, and the notice set none', true, { termOver: true, term: null }, '2022-11-01'],
    ['not over, for the notice set none', false, { termOver: false, term: null }, '2022-11-01'],
    ['nothing said', false, {}, '2022-11-01'],
  ])('%s', (_, refused, told, asOf) => {
    expect(isRefused(told, asOf)).toBe(refused)
  })
})
