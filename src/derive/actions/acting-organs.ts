import { type DeriveContext, type Derived, type DerivedFact, read } from '../derived-fact'
import { APART, type Listed, listed, look, severalAmong } from './counted-organs'
import { severalParticipants } from './several-enforcement-organs'

const NAMED = [
  'initiation.participants',
  'initiation.competentOrgans',
  'action.leads',
  'action.cooperating',
]
const LEADS = ['plan.lead', 'leadership.lead', 'activation.lead']

/** Those that the document names as acting, or as competent to. */
const acting = (context: DeriveContext): readonly string[] => {
  const leads = LEADS.map((name) => read(context, name).value)
  const shares = context.document.facts.participations ?? []
  const sharing = shares.map((_, i) => read(context, 'participation.organ', i).value)
  const named = [...NAMED.flatMap((name) => listed(context, name)), ...leads, ...sharing]
  return named.filter((id) => typeof id === 'string')
}

/** Whether two organs act, where it is told who takes part; of nobody it is not asked. */
const severalActing = (context: DeriveContext): Derived => {
  const several = severalParticipants.derive(context)
  if ('missing' in several && several.missing.some(({ fact }) => fact !== APART)) return several
  const isNobody = listed(context, 'initiation.participants').length === 0
  return isNobody ? { value: true } : severalAmong(context, acting(context))
}

/** Whether fewer than two organs are known to act: nobody whom the document names is another one. */
export const bySoleOrgan: DerivedFact = {
  name: 'action.bySoleOrgan',
  topicName: 'action',
  kind: 'flag',
  label: { zh: '行动的行政执法机关不足两个', en: 'fewer than two enforcement organs act' },
  about: {
    zh: '由 initiation.participants 得出：列有参加的，而行政执法机关不足两个，各处填的牵头单位、action.cooperating、initiation.competentOrgans 和 participations 也不是其他行政执法机关',
    en: 'from initiation.participants: somebody takes part, but fewer than two enforcement organs, and none of the lead units, wherever they are told, of action.cooperating, initiation.competentOrgans and participations is another one',
  },
  derive: (context) => {
    const several = severalActing(context)
    return 'value' in several ? { value: several.value === false } : several
  },
}

/** Whether it is all that is open of who acts if an entrusted unit makes an organ of its own. */
export const entrustedTogether: DerivedFact = {
  name: 'action.entrustedTogether',
  topicName: 'action',
  kind: 'flag',
  label: {
    zh: '行动的只有受委托单位与委托机关（或者同一机关委托的各单位），是否各计没有认定',
    en: 'only an entrusted unit and the organ that entrusts it (or units of one organ) act, and nobody has found whether they are several',
  },
  about: {
    zh: '所看的各处同 action.bySoleOrgan；是否不足两个，只取决于没有认定的 initiation.entrustedApart 的，为是',
    en: 'looks where action.bySoleOrgan looks; yes where whether fewer than two act hangs on initiation.entrustedApart alone, which nobody has found',
  },
  derive: (context) => {
    const several = severalActing(context)
    if ('value' in several) return { value: false }
    const isEntrusted = acting(context).some((id) => isUnitOfAnother(look(context, id)))
    const isApart = several.missing.every(({ fact }) => fact === APART)
    return isEntrusted && isApart ? { value: true } : several
  },
}

const isUnitOfAnother = ({ organ, principal }: Listed): boolean =>
  principal !== undefined && organ !== principal
