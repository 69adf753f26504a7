import type { SetValue } from '../../facts'
import { type DeriveContext, type Derived, type DerivedFact, read } from '../derived-fact'
import { anyOf, type Maybe, NO, YES } from '../maybe'
import { type Listed, listed, look, severalAmong } from './counted-organs'

const severalOn = (context: DeriveContext, name: string): Derived => {
  const { value, missing } = read(context, name)
  if (value === undefined) return { missing: missing ? [missing] : [] }
  return severalAmong(context, listed(context, name))
}

const several = (name: string, list: string, zh: string, en: string): DerivedFact => ({
  name,
  topicName: 'initiation',
  kind: 'flag',
  label: { zh, en },
  about: {
    zh: `由 ${list} 和各机关的 standing、parent 得出：法定行政机关、法律法规授权的组织、依法受委托的组织计入，仅规章授权、委托不合法或无资格的不计；standing 没有填的，职能部门、综合行政执法局、工商（市场监管）部门、公安机关计入；同一机关的内设、派出机构只计一次，街道办事处和人民政府的直属、派出机构各计；受委托组织与委托机关、同一机关委托的各组织是否各计，依 initiation.entrustedApart`,
    en: `from ${list} and the standing and parent of each: organs, bodies authorised by law or regulation and lawfully entrusted units count; those authorised by a government rule only, unlawfully entrusted or without standing do not; of bodies whose standing is not told functional departments do; offices of one organ count once, but subdistrict offices, and what is affiliated to or dispatched by a people's government, each for itself; whether an entrusted unit counts beside the organ that entrusts it, or beside another unit of that organ, is for initiation.entrustedApart`,
  },
  derive: (context) => severalOn(context, list),
})

export const severalCompetentOrgans = several(
  'initiation.severalCompetentOrgans',
  'initiation.competentOrgans',
  '两个以上行政执法机关有管辖权',
  'two or more enforcement organs are competent',
)

export const severalParticipants = several(
  'initiation.severalParticipants',
  'initiation.participants',
  '两个以上行政执法机关参加',
  'two or more enforcement organs take part',
)

export const severalInspecting = several(
  'initiation.severalInspecting',
  'initiation.sameInspected.organs',
  '两个以上行政执法机关提出检查',
  'two or more enforcement organs propose inspections',
)

export const soleParticipant: DerivedFact = {
  name: 'initiation.soleParticipant',
  topicName: 'initiation',
  kind: 'flag',
  label: { zh: '参加的行政执法机关不足两个', en: 'fewer than two enforcement organs take part' },
  about: {
    zh: '由 initiation.participants 得出：列有参加的，而行政执法机关不足两个',
    en: 'from initiation.participants: somebody takes part, but fewer than two enforcement organs',
  },
  derive: (context) => {
    const several = severalParticipants.derive(context)
    if ('missing' in several) return several
    const { value } = read(context, 'initiation.participants')
    return { value: several.value === false && (value as SetValue).present.length > 0 }
  },
}

/** Whether a competent body is an enforcement organ, be it by the organ that it is part of. */
export const anyCompetentOrgan: DerivedFact = {
  name: 'initiation.anyCompetentOrgan',
  topicName: 'initiation',
  kind: 'flag',
  label: {
    zh: '有管辖权的机构中有行政执法机关',
    en: 'an enforcement organ is among the competent bodies',
  },
  about: {
    zh: '由 initiation.competentOrgans 和各机关的 standing、parent 得出，计入的范围同 initiation.severalCompetentOrgans',
    en: 'from initiation.competentOrgans and the standing and parent of each; what counts is as in initiation.severalCompetentOrgans',
  },
  derive: (context) => {
    const { value, missing } = read(context, 'initiation.competentOrgans')
    if (value === undefined) return { missing: missing ? [missing] : [] }
    const ids = (value as { present: readonly string[] }).present
    return anyOf(ids.map((id) => enforcementOrgan(look(context, id))))
  },
}

const enforcementOrgan = ({ isEnforcement, missing }: Listed): Maybe =>
  isEnforcement === undefined ? { missing } : isEnforcement ? YES : NO
