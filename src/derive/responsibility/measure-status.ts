import type { CaseDocument } from '../../facts'
import { type DeriveContext, type Derived, type DerivedFact, read } from '../derived-fact'
import { statusValues } from '../status-values'
import { isTierOpen, tierImposed, tierImposedStatus } from './tier-measures'

type Facts = CaseDocument['facts']

/** The measures as told: `null` says that nothing was decided yet, a list what was decided. */
type Told = (facts: Facts, index: number) => unknown

const statusOf =
  (measures: Told, name: string, status: string) =>
  (context: DeriveContext): Derived => {
    if (measures(context.document.facts, context.index ?? 0) === null) return { value: 'proposed' }
    const told = read(context, status)
    const missing = [told.missing ?? [], read(context, name).missing ?? []].flat()
    return missing.length > 0 ? { missing } : { value: told.value as string | null }
  }

const described = (
  name: string,
  topicName: string,
  measures: string,
  status: string,
): Omit<DerivedFact, 'derive'> => ({
  name,
  topicName,
  kind: 'choice',
  label: { zh: '处理已否作出', en: 'whether the measures were taken' },
  about: {
    zh: `由 ${measures}、${status} 得出：${measures} 为 null（尚未处理）的为拟作出`,
    en: `from ${measures} and ${status}: proposed while ${measures} is null (nothing decided yet)`,
  },
  values: statusValues,
})

const measureStatus = (
  name: string,
  topicName: string,
  measures: string,
  status: string,
  told: Told,
): DerivedFact => ({
  ...described(name, topicName, measures, status),
  derive: statusOf(told, measures, status),
})

export const ratingMeasureStatus = measureStatus(
  'rating.measureStatus',
  'rating',
  'rating.measures',
  'rating.status',
  ({ rating }) => rating?.measures,
)

export const unitMeasureStatus = measureStatus(
  'unitFault.measureStatus',
  'unitLiability',
  'unitFault.measures',
  'unitFault.status',
  ({ unitLiability }, index) => unitLiability?.[index]?.measures,
)

export const leaderMeasureStatus = measureStatus(
  'unitFault.leaderMeasureStatus',
  'unitLiability',
  'unitFault.leaderMeasures',
  'unitFault.status',
  ({ unitLiability }, index) => unitLiability?.[index]?.leaderMeasures,
)

export const personMeasureStatus = measureStatus(
  'personFault.measureStatus',
  'personLiability',
  'personFault.measures',
  'personFault.status',
  ({ personLiability }, index) => personLiability?.[index]?.measures,
)

export const scoreMeasureStatus = measureStatus(
  'personAssessment.measureStatus',
  'personAssessment',
  'personAssessment.measures',
  'personAssessment.status',
  ({ personAssessment }) => personAssessment?.measures,
)

export const tierMeasureStatus: DerivedFact = {
  ...described('tier.measureStatus', 'tier', 'tier.imposed', 'tier.imposedStatus'),
  derive: (context) => {
    if (isTierOpen(context)) return { value: 'proposed' }
    const told = [tierImposedStatus.derive(context), tierImposed.derive(context)] as const
    const missing = told.flatMap((each) => ('missing' in each ? each.missing : []))
    return missing.length > 0 ? { missing } : told[0]
  },
}

export const leadersStatus = measureStatus(
  'unitFault.leadersStatus',
  'unitLiability',
  'unitFault.leaders',
  'unitFault.status',
  ({ unitLiability }, index) => unitLiability?.[index]?.leaders,
)
