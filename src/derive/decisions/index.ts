import type { DerivedFact } from '../derived-fact'
import { anotherFine, anotherFineEver } from './another-fine'
import { beforeDetermination } from './before-determination'
import { coercionAlone } from './coercion-alone'
import { dealsWithSeveral } from './deals-with-several'
import { enforcesInOwnRight } from './enforces-in-own-right'
import { finesTogether } from './fines-together'
import { imposedBy } from './imposed-by'
import { inJointName } from './in-joint-name'
import { madeInOwnName } from './made-in-own-name'
import { namedStanding } from './named-standing'
import { goodsStatus, payInStatus } from './penalty-follow-up'
import { severalViolations } from './several-violations'

/** Derived facts on decisions and penalties. */
export const decisionFacts: readonly DerivedFact[] = [
  madeInOwnName,
  namedStanding,
  severalViolations,
  dealsWithSeveral,
  coercionAlone,
  inJointName,
  anotherFine,
  anotherFineEver,
  finesTogether,
  imposedBy,
  beforeDetermination,
  payInStatus,
  goodsStatus,
  enforcesInOwnRight,
]
