import { describe, expect, test } from 'vitest'
import { assess } from '../../src'
import { matchers } from '../../src/vitest'

expect.extend(matchers)

const transfer = (facts: Record<string, unknown>, asOf = '2021-02-20') =>
  assess(
    {
      matter: { place: '371082', date: '2021-02-18' },
      organs: [{ id: 'agri' }, { id: 'market' }],
      transfers: [{ from: 'agri', to: 'market', notOwnJurisdiction: true, ...facts }],
    },
    { asOf },
  )

const open = transfer({ noticeGivenOn: '2021-02-18', sentOn: null })
const late = transfer({ noticeGivenOn: '2021-02-18', sentOn: null }, '2021-03-20')
const untold = transfer({ noticeGivenOn: '2021-02-18' })
const LETTER = 'rongcheng-2021/22.1:letter'

const failureOf = (expectation: () => void): string => {
  try {
    expectation()
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('the expectation was met')
}

describe('a duty that is open', () => {
  test('complies, is required and has its date', () => {
    expect(open).toComply()
    expect(open).toBeRequired(LETTER)
    expect(open).toBeDue('rongcheng-2021/22.1', '2021-02-22')
    expect(open).not.toViolate(LETTER)
    expect(open).not.toBeUndetermined()
    expect(open).not.toBePermitted(LETTER)
    expect(open).not.toBeProhibited(LETTER)
  })

  test('says what it found when another date is expected, and why', () => {
    const message = failureOf(() => expect(open).toBeDue(LETTER, '2021-02-23'))
    expect(message).toContain('due 2021-02-23 (found: 2021-02-22)')
    expect(message).toContain('art. 22')
  })
})

describe('a duty whose date is past', () => {
  test('is violated', () => {
    expect(late).toViolate('rongcheng-2021/22.1')
    expect(late).toViolate('22.1')
    expect(late).toViolate('第二十二条第一款')
    expect(late).not.toComply()
  })

  test('fails the expectation to comply with the finding and its reason', () => {
    const message = failureOf(() => expect(late).toComply())
    expect(message).toContain('found: violated')
    expect(message).toContain(LETTER)
    expect(message).toContain('2021-02-22')
  })
})

describe('an answer that is open', () => {
  test('passes neither an expectation nor its contrary', () => {
    expect(untold.verdict).toBe('undetermined')
    failureOf(() => expect(untold).toComply())
    failureOf(() => expect(untold).not.toComply())
    failureOf(() => expect(untold).toViolate(LETTER))
    failureOf(() => expect(untold).not.toViolate(LETTER))
  })

  test('is undetermined for lack of just the missing facts', () => {
    const missing = untold.missing.map(({ path }) => path)
    expect(missing).toContain('transfers[0].sentOn')
    expect(untold).toBeUndetermined()
    expect(untold).toBeUndetermined({ missing: [...missing].reverse() })
    expect(untold).toBeUndetermined({ citation: LETTER, missing: ['transfers[0].sentOn'] })
    const message = failureOf(() => expect(untold).toBeUndetermined({ missing: ['matter.place'] }))
    expect(message).toContain('transfers[0].sentOn')
  })
})

describe('a slip of the pen', () => {
  test('is an error, in an expectation and in its contrary', () => {
    expect(failureOf(() => expect(open).toViolate('rongcheng-2021/22.11'))).toContain('nearest')
    expect(failureOf(() => expect(open).not.toViolate('rongcheng-2021/99'))).toContain(
      'no norm is cited',
    )
  })

  test('is an error where no determination is given', () => {
    expect(failureOf(() => expect({} as never).toComply())).toContain('assess')
    expect(failureOf(() => expect(null as never).not.toComply())).toContain('assess')
  })

  test('is a failure either way where the document lacks the topic', () => {
    const message = failureOf(() => expect(open).toViolate('rongcheng-2021/18'))
    expect(message).toContain('no finding on this norm')
    failureOf(() => expect(open).not.toViolate('rongcheng-2021/18'))
  })
})
