import type { DerivedFact } from '../derived-fact'
import { borneByHome } from './borne-by-home'
import { complaintsClosed } from './complaints-closed'
import { complaintsReceived } from './complaints-received'
import { conformityRate } from './conformity-rate'
import { discretionRate } from './discretion-rate'
import { doubleRandomRate } from './double-random-rate'
import { dutyStatus, performanceStatus } from './duty-status'
import { errorCases } from './error-cases'
import { errorOutcomes } from './error-outcomes'
import {
  leaderMeasureStatus,
  leadersStatus,
  personMeasureStatus,
  ratingMeasureStatus,
  scoreMeasureStatus,
  tierMeasureStatus,
  unitMeasureStatus,
} from './measure-status'
import { percentBelowMean, percentBelowOtherMean } from './percent-below-mean'
import { pointsBelowFullMark } from './points-below-full-mark'
import { pointsFromMean, pointsFromOtherMean } from './points-from-mean'
import { resultsToReport } from './results-to-report'
import { scoreShareOfMean } from './score-share-of-mean'
import { scoreShareOfOtherMean } from './score-share-of-other-mean'
import { tierImposed, tierImposedStatus } from './tier-measures'
import { transferCount } from './transfer-count'

/** Derived facts on who answers for what: records, assessments, measures. */
export const responsibilityFacts: readonly DerivedFact[] = [
  borneByHome,
  complaintsClosed,
  complaintsReceived,
  conformityRate,
  discretionRate,
  doubleRandomRate,
  dutyStatus,
  performanceStatus,
  errorCases,
  errorOutcomes,
  ratingMeasureStatus,
  unitMeasureStatus,
  leaderMeasureStatus,
  leadersStatus,
  personMeasureStatus,
  scoreMeasureStatus,
  tierImposed,
  tierImposedStatus,
  tierMeasureStatus,
  percentBelowMean,
  percentBelowOtherMean,
  pointsBelowFullMark,
  pointsFromMean,
  pointsFromOtherMean,
  resultsToReport,
  scoreShareOfMean,
  scoreShareOfOtherMean,
  transferCount,
]
