import { jointBodies } from '../decisions/in-joint-name'
import { type DerivedFact, read } from '../derived-fact'
import { standingOf } from '../standing'

const STATUTORY = ['organ', 'authorised-by-law']

/** The weakest standing among the lead units. */
export const leadStanding: DerivedFact = {
  name: 'action.leadStanding',
  topicName: 'action',
  kind: 'choice',
  label: { zh: '牵头单位的执法主体资格', en: 'standing of the lead units' },
  about: {
    zh: '由 action.leads 所列机关的 standing 得出，取其中最弱的；街道办事处以自己的资格执法；联合执法工作机构、议事协调机构没有填的，为没有资格，职能部门、综合行政执法局、工商（市场监管）部门、公安机关没有填的，为法定行政机关；没有牵头单位的为无此事实',
    en: 'from the standing of the organs in action.leads, the weakest of them (a subdistrict office enforces in its own right, a joint working body or a deliberative body whose standing is not told has none, a functional department is a statutory organ); none if no lead is named',
  },
  values: {
    statutory: {
      zh: '法定行政机关或法律、法规授权的组织',
      en: 'organ, or body authorised by law or regulation',
    },
    entrusted: { zh: '依法受委托的组织', en: 'lawfully entrusted unit' },
    lacking: { zh: '没有执法主体资格', en: 'without standing of its own' },
  },
  derive: (context) => {
    const leads = read(context, 'action.leads')
    if (leads.value === undefined) return { missing: leads.missing ? [leads.missing] : [] }
    const ids = (leads.value as { present: readonly string[] }).present
    if (ids.length === 0) return { value: null }
    const places = ids.map((id) => context.document.positions.get('organs')?.get(id))
    const standings = places.map((place) => {
      const standing = standingOf(context, 'organ', place)
      const { value, missing } = read(context, 'organ.body', place)
      const isJoint =
        standing.missing && !standing.missing.claimed && jointBodies.includes(value as string)
      if (isJoint) return { value: 'none', missing: undefined }
      if (standing.value !== 'dispatched') return standing
      if (missing) return { value: undefined, missing }
      return value === 'subdistrict-office' ? { value: 'organ', missing: undefined } : standing
    })
    const known = standings.map(({ value }) => value)
    const isLacking = (value: unknown) =>
      value !== undefined && value !== 'entrusted' && !STATUTORY.includes(value as string)
    if (known.some(isLacking)) return { value: 'lacking' }
    if (known.includes(undefined))
      return { missing: standings.flatMap(({ missing }) => missing ?? []) }
    return { value: known.includes('entrusted') ? 'entrusted' : 'statutory' }
  },
}
