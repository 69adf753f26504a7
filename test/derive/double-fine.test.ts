import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contradictions } from '../../src/derive'
import { anotherFine, anotherFineEver } from '../../src/derive/another-fine'
import { otherFines } from '../../src/derive/other-fines'
import { type CaseFacts, caseDocument, parseFacts } from '../../src/facts'
import { bundledCalendar } from '../../src/zhifa'

const asOf = '2018-06-15'
const calendar = bundledCalendar()

type Penalty = NonNullable<CaseFacts['penalties']>[number]
type Identification = NonNullable<CaseFacts['identity']>[number]

/** Penalties as they are in truth; violations of one letter are one violation, `a1` and `a2`. */
interface World {
  penalties: Penalty[]
  /** Truth about the sameness of all pairs of violations. */
  identity: Identification[]
}

const violationIds = ['a1', 'a2', 'a3', 'b1', 'b2']
const isSame = (one: string, other: string) => one[0] === other[0]

const allPairs: Identification[] = violationIds.flatMap((one, i) =>
  violationIds.slice(i + 1).map((other) => ({
    violations: [one, other],
    same: { value: isSame(one, other), by: '两局', reason: '查明' },
  })),
)

const factsOf = ({ penalties, identity }: World): CaseFacts => ({
  parties: [{ id: 'p' }, { id: 'q' }],
  violations: violationIds.map((id) => ({ id })),
  identity,
  penalties,
})

const contextOf = (world: World, index: number) => ({
  document: caseDocument(parseFacts(factsOf(world))),
  index,
  asOf,
  calendar,
})

const answers = (world: World, fact = anotherFine): (boolean | undefined)[] =>
  world.penalties.map((_, index) => {
    const derived = fact.derive(contextOf(world, index))
    return 'value' in derived ? (derived.value as boolean) : undefined
  })

const days = ['2018-04-10', '2018-04-26', '2018-05-08', '2018-06-01']

const penalty: fc.Arbitrary<Penalty> = fc
  .record({
    kind: fc.constantFrom('fine', 'fine', 'fine', 'warning', 'confiscation'),
    party: fc.constantFrom('p', 'p', 'q'),
    violation: fc.constantFrom(...violationIds),
    status: fc.constantFrom('proposed', 'done', 'revoked'),
    decided: fc.nat(days.length - 1),
    later: fc.nat(days.length - 1),
  })
  .map(({ decided, later, ...rest }) => ({
    ...rest,
    decidedOn: days[decided],
    ...(rest.status === 'revoked' ? { revokedOn: days[Math.max(decided, later)] } : {}),
  })) as fc.Arbitrary<Penalty>

const truth: fc.Arbitrary<World> = fc
  .array(penalty, { minLength: 1, maxLength: 5 })
  .map((penalties) => ({ penalties, identity: allPairs }))

/** A true world and what a document tells of it. */
const told = truth.chain((world) =>
  fc
    .record({
      hidden: fc.array(
        fc.subarray(['kind', 'party', 'violation', 'status', 'decidedOn', 'revokedOn'] as const, {
          maxLength: 2,
        }),
        { minLength: world.penalties.length, maxLength: world.penalties.length },
      ),
      identity: fc.subarray(allPairs),
    })
    .map(({ hidden, identity }) => ({
      world,
      document: {
        identity,
        penalties: world.penalties.map((each, i) =>
          Object.fromEntries(
            Object.entries(each).filter(([key]) => !(hidden[i] as string[]).includes(key)),
          ),
        ),
      } as World,
    })),
)

const isOnOneKey = (one: Penalty, other: Penalty) =>
  one.kind === 'fine' &&
  other.kind === 'fine' &&
  one.party === other.party &&
  isSame(one.violation as string, other.violation as string)

describe('fines on one party and violation', () => {
  test('do not depend on the order of the penalties', () => {
    fc.assert(
      fc.property(
        told.chain(({ document }) =>
          fc.tuple(
            fc.constant(document),
            fc.shuffledSubarray([...document.penalties.keys()], {
              minLength: document.penalties.length,
            }),
          ),
        ),
        ([document, order]) => {
          const shuffled = {
            ...document,
            penalties: order.map((i) => document.penalties[i] as Penalty),
          }
          const straight = answers(document)
          expect(answers(shuffled)).toEqual(order.map((i) => straight[i]))
        },
      ),
    )
  })

  test('are never answered against the truth where something is not told', () => {
    fc.assert(
      fc.property(told, ({ world, document }) => {
        fc.pre(contradictions(contextOf(document, 0).document, asOf, calendar).length === 0)
        const full = answers(world)
        for (const [i, answer] of answers(document).entries())
          if (answer !== undefined && full[i] !== undefined) expect(answer).toBe(full[i])
      }),
    )
  })

  test('lie in truth between the least and the most', () => {
    fc.assert(
      fc.property(told, ({ world, document }) => {
        for (const index of world.penalties.keys()) {
          const known = otherFines(contextOf(document, index), 'standing')
          const real = otherFines(contextOf(world, index), 'standing')
          expect(known.least).toBeLessThanOrEqual(real.most)
          expect(known.most).toBeGreaterThanOrEqual(real.least)
          expect(known.least).toBeLessThanOrEqual(known.most)
          if (known.least < known.most) expect(known.missing.length).toBeGreaterThan(0)
        }
      }),
    )
  })

  test('do not become two by proposals that are let through, whatever is not told', () => {
    fc.assert(
      fc.property(told, ({ world, document }) => {
        const verdicts = answers(document)
        const isLetThrough = (i: number) =>
          world.penalties[i]?.status === 'proposed' && verdicts[i] === false
        const stands = (i: number) => world.penalties[i]?.status === 'done' || isLetThrough(i)
        for (const [i, each] of world.penalties.entries())
          if (isLetThrough(i))
            for (const [j, other] of world.penalties.entries())
              if (i !== j && stands(j)) expect(isOnOneKey(each, other)).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  test('imposed on different days: the first is let stand, each later one is a second', () => {
    fc.assert(
      fc.property(truth, (world) => {
        const done = world.penalties.map((each) => ({ ...each, status: 'done' as const }))
        const standing = done.map(({ revokedOn: _, ...rest }) => rest)
        const verdicts = answers({ ...world, penalties: standing })
        for (const [i, each] of standing.entries()) {
          if (each.kind !== 'fine') continue
          const others = standing.filter((other, j) => j !== i && isOnOneKey(each, other))
          const isFirst = others.every(({ decidedOn }) => `${decidedOn}` > `${each.decidedOn}`)
          expect(verdicts[i]).toBe(!isFirst)
        }
      }),
    )
  })

  test('are not touched by other kinds of penalty or by another party', () => {
    fc.assert(
      fc.property(truth, penalty, (world, more) => {
        const penalties = world.penalties.map((each) => ({ ...each, party: 'p' }))
        const straight = answers({ ...world, penalties })
        const bystanders = [
          { ...more, kind: 'confiscation' as const },
          { ...more, kind: 'fine' as const, party: 'q' },
        ]
        for (const each of bystanders)
          expect(answers({ ...world, penalties: [...penalties, each] }).slice(0, -1)).toEqual(
            straight,
          )
      }),
    )
  })
})

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
