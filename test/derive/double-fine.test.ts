import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contradictions } from '../../src/derive'
import { otherFines } from '../../src/derive/decisions/other-fines'
import {
  allPairs,
  answers,
  asOf,
  calendar,
  contextOf,
  isSame,
  type Penalty,
  violationIds,
  type World,
} from './fines'

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
