import { describe, expect, test } from 'vitest'
import { contradictions } from '../../src/derive'
import { anotherFine, anotherFineEver } from '../../src/derive/decisions/another-fine'
import { type CaseFacts, caseDocument, parseFacts } from '../../src/facts'
import {
  allPairs,
  answers,
  asOf,
  calendar,
  contextOf,
  factsOf,
  type Identification,
  type Penalty,
} from './fines'

const fine = (more: Partial<Penalty>): Penalty => ({
  kind: 'fine',
  party: 'p',
  violation: 'a1',
  status: 'done',
  ...more,
})

const first = fine({ decidedOn: '2018-04-10' })

const missingIn = (penalties: Penalty[], identity: Identification[] = []) => {
  const derived = anotherFine.derive(contextOf({ penalties, identity }, penalties.length - 1))
  return 'missing' in derived ? derived.missing.map(({ path }) => path) : []
}

describe('a second fine', () => {
  test('is one, by whomever and of whatever amount, a top-up included', () => {
    const topUp = fine({ status: 'proposed', topUp: true, amount: 1 })
    expect(answers({ penalties: [first, topUp], identity: [] })).toEqual([false, true])
  })

  test('of two proposals neither goes through, even if no fine has been imposed', () => {
    const proposed = fine({ status: 'proposed' })
    expect(answers({ penalties: [proposed, proposed], identity: [] })).toEqual([true, true])
  })

  test('on one day each counts against the other', () => {
    expect(answers({ penalties: [first, first], identity: [] })).toEqual([true, true])
  })

  test('is none once the first was revoked before it, unless every fine ever imposed counts', () => {
    const revoked = fine({ status: 'revoked', decidedOn: '2018-04-10', revokedOn: '2018-04-20' })
    const second = fine({ decidedOn: '2018-04-26' })
    const penalties = [revoked, second]
    expect(answers({ penalties, identity: [] })[1]).toBe(false)
    expect(answers({ penalties, identity: [] }, anotherFineEver)[1]).toBe(true)
  })

  test('is one if the first was revoked only after it', () => {
    const revoked = fine({ status: 'revoked', decidedOn: '2018-04-10', revokedOn: '2018-05-08' })
    const second = fine({ decidedOn: '2018-04-26' })
    expect(answers({ penalties: [revoked, second], identity: [] })[1]).toBe(true)
  })

  test('is open if the first was revoked on the same day, or on a day not told', () => {
    const revoked = fine({ status: 'revoked', decidedOn: '2018-04-10', revokedOn: '2018-04-26' })
    const second = fine({ decidedOn: '2018-04-26' })
    const { revokedOn: _, ...dayUnknown } = revoked
    expect(missingIn([revoked, second])).toEqual(['penalties[0].revokedOn'])
    expect(missingIn([dayUnknown, second])).toEqual(['penalties[0].revokedOn'])
  })

  test('needs a finding where the violations have two ids: none is assumed', () => {
    const other = fine({ violation: 'a2', status: 'proposed' })
    expect(missingIn([first, other])).toEqual(['identity[0].same'])
    const asked = [{ violations: ['a1', 'b1'] }, { violations: ['a2', 'a1'], same: null }]
    expect(missingIn([first, other], asked)).toEqual(['identity[1].same'])
  })

  test('is found through a third entry that is the same as both', () => {
    const found = (one: string, other: string, value: boolean): Identification => ({
      violations: [one, other],
      same: { value, by: '两局', reason: '查明' },
    })
    const other = fine({ violation: 'a3', status: 'proposed' })
    const chain = [found('a1', 'a2', true), found('a2', 'a3', true)]
    expect(answers({ penalties: [first, other], identity: chain })).toEqual([false, true])
    const apart = [found('a1', 'a2', true), found('a2', 'a3', false)]
    expect(answers({ penalties: [first, other], identity: apart })).toEqual([false, false])
  })

  test('is none for a new act after the first was corrected; on one day that is open', () => {
    const answerWith = (occurredOn: string) => {
      const facts = {
        ...factsOf({
          penalties: [first, fine({ violation: 'a2', status: 'proposed' })],
          identity: [],
        }),
        violations: [
          { id: 'a1', correctedOn: '2018-04-12' },
          { id: 'a2', occurredOn },
        ],
      }
      const document = caseDocument(parseFacts(facts))
      return anotherFine.derive({ document, index: 1, asOf, calendar })
    }
    expect(answerWith('2018-04-13')).toEqual({ value: false })
    expect(answerWith('2018-04-12')).toHaveProperty('missing')
  })

  test.each(['kind', 'party', 'violation', 'status'] as const)(
    'is open while the %s of the other is not told, and asked for by name',
    (key) => {
      const { [key]: _, ...rest } = first
      const penalties = [rest as Penalty, fine({ status: 'proposed' })]
      expect(missingIn(penalties)).toEqual([`penalties[0].${key}`])
      expect(missingIn([{ ...first, [key]: null }, fine({ status: 'proposed' })])).toEqual([
        `penalties[0].${key}`,
      ])
    },
  )
})

describe('facts that oppose each other are refused', () => {
  const refused = (facts: CaseFacts) =>
    contradictions(caseDocument(parseFacts(facts)), asOf, calendar).map(({ path }) => path)

  test('a fine said to stand and to have been revoked', () => {
    const world = { penalties: [{ ...first, revokedOn: '2018-05-08' }], identity: [] }
    expect(refused(factsOf(world))).toEqual(['penalties[0].status'])
  })

  test('violations found to be one, of which one had ended before the other began', () => {
    const identity = allPairs.slice(0, 1)
    const violations = [
      { id: 'a1', correctedOn: '2018-04-12' },
      { id: 'a2', occurredOn: '2018-04-13' },
    ]
    expect(refused({ identity, violations })).toEqual(['identity[0].same'])
  })
})
