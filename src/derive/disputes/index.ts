import type { DerivedFact } from '../derived-fact'
import { applicationStatus, broughtStatus } from './application-status'
import { bodyCoversSides } from './body-covers-sides'
import { bureauAgainstDepartment, bureauAgainstPolice } from './bureau-against-department'
import { consultationMembers } from './consultation-members'
import { disputeBodiesTold } from './dispute-body-told'
import { disputeBrought } from './dispute-brought'
import {
  coordinationAgreed,
  coordinationFailed,
  decisionMade,
  rulingOpinionMade,
  stillUndecided,
} from './dispute-outcomes'
import { disputeRegionsApart } from './dispute-regions-apart'
import { disputeSidesApart } from './dispute-sides-apart'
import { disputeSidesCity } from './dispute-sides-city'
import { disputeSidesCounty } from './dispute-sides-county'
import { disputeSidesLevel } from './dispute-sides-level'
import { disputeTried } from './dispute-tried'
import { negotiationRefused } from './negotiation-refused'
import { settledByJudicialAdministration } from './settled-by-judicial-administration'
import { townshipAgainstCounty } from './township-against-county'
import { verticalSide } from './vertical-side'
import { disputeWithinOneOrgan } from './within-one-organ'

/** Derived facts on disputes over competence. */
export const disputeFacts: readonly DerivedFact[] = [
  disputeTried,
  stillUndecided,
  coordinationAgreed,
  coordinationFailed,
  rulingOpinionMade,
  decisionMade,
  settledByJudicialAdministration,
  disputeBrought,
  applicationStatus,
  broughtStatus,
  disputeSidesLevel,
  disputeSidesApart,
  disputeWithinOneOrgan,
  ...disputeBodiesTold,
  disputeSidesCounty,
  disputeSidesCity,
  disputeRegionsApart,
  townshipAgainstCounty,
  verticalSide,
  bodyCoversSides,
  consultationMembers,
  bureauAgainstDepartment,
  bureauAgainstPolice,
  negotiationRefused,
]
