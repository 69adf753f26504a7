import { anotherFine } from '../../src/derive/decisions/another-fine'
import { type CaseFacts, caseDocument, parseFacts } from '../../src/facts'
import { bundledCalendar } from '../../src/zhifa'

export const asOf = '2018-06-15'
export const calendar = bundledCalendar()

export type Penalty = NonNullable<CaseFacts['penalties']>[number]
export type Identification = NonNullable<CaseFacts['identity']>[number]

/** Penalties as they are in truth; violations of one letter are one violation, `a1` and `a2`. */
export interface World {
  penalties: Penalty[]
  /** Truth about the sameness of all pairs of violations. */
  identity: Identification[]
}

export const violationIds = ['a1', 'a2', 'a3', 'b1', 'b2']
export const isSame = (one: string, other: string) => one[0] === other[0]

export const allPairs: Identification[] = violationIds.flatMap((one, i) =>
  violationIds.slice(i + 1).map((other) => ({
    violations: [one, other],
    same: { value: isSame(one, other), by: '两局', reason: '查明' },
  })),
)

export const factsOf = ({ penalties, identity }: World): CaseFacts => ({
  parties: [{ id: 'p' }, { id: 'q' }],
  violations: violationIds.map((id) => ({ id })),
  identity,
  penalties,
})

export const contextOf = (world: World, index: number) => ({
  document: caseDocument(parseFacts(factsOf(world))),
  index,
  asOf,
  calendar,
})

export const answers = (world: World, fact = anotherFine): (boolean | undefined)[] =>
  world.penalties.map((_, index) => {
    const derived = fact.derive(contextOf(world, index))
    return 'value' in derived ? (derived.value as boolean) : undefined
  })
