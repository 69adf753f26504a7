import { bodyCoversSides } from './body-covers-sides'
import { competentOrganCount } from './competent-organ-count'
import { correctedLate } from './corrected-late'
import type { DerivedFact } from './derived-fact'
import { disputeSidesCity } from './dispute-sides-city'
import { disputeSidesCounty } from './dispute-sides-county'
import { disputeSidesLevel } from './dispute-sides-level'
import { linkedForm } from './linked-form'
import { noticeIssued } from './notice-issued'
import { noticeStatus } from './notice-status'
import { participantCount } from './participant-count'
import { termOver } from './term-over'
import { townshipAgainstCounty } from './township-against-county'
import { verticalSide } from './vertical-side'

export { contradictions } from './contradictions'
export type { DeriveContext, Derived, DerivedFact } from './derived-fact'

const all: readonly DerivedFact[] = [
  competentOrganCount,
  participantCount,
  linkedForm,
  disputeSidesLevel,
  disputeSidesCounty,
  disputeSidesCity,
  townshipAgainstCounty,
  verticalSide,
  bodyCoversSides,
  noticeIssued,
  noticeStatus,
  termOver,
  correctedLate,
]

/** Every derived fact, by name. */
export const derivedFacts: ReadonlyMap<string, DerivedFact> = new Map(
  all.map((fact) => [fact.name, fact]),
)
