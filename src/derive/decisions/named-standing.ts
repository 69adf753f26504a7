import { vocabulary } from '../../facts'
import { type DerivedFact, read } from '../derived-fact'
import { standingOf } from '../standing'
import { jointBodies } from './in-joint-name'

/** Standing of the body in whose name a decision or document is made. */
export const namedStanding: DerivedFact = {
  name: 'decision.namedStanding',
  topicName: 'decisions',
  kind: 'choice',
  label: { zh: '名义机关的执法主体资格', en: 'standing of the body named on the decision' },
  about: {
    zh: '由 decision.inNameOf（未填而以自己名义的，为 decision.by）的 standing 得出；联合执法工作机构、议事协调机构没有填的，为无此事实，职能部门、综合行政执法局、工商（市场监管）部门、公安机关没有填的，为法定行政机关',
    en: 'from the standing of decision.inNameOf or, where it is made in its own name, of decision.by; none of a joint working body or a deliberative body whose standing is not told, that of a statutory organ of a functional department',
  },
  get values() {
    return vocabulary.facts.get('organ.standing')?.values ?? {}
  },
  derive: (context) => {
    const named = read(context, 'decision.inNameOf')
    const isOwn =
      named.missing &&
      read(context, 'decision.inOwnName').value === true &&
      read(context, 'decision.by').value !== null
    if (named.missing && !isOwn) return { missing: [named.missing] }
    if (named.value === null) return { value: null }
    const body = isOwn ? 'by' : 'inNameOf'
    const { value, missing } = standingOf(context, `decision.${body}`)
    const kind = read(context, `decision.${body}.body`).value
    if (missing && jointBodies.includes(kind as string)) return { value: null }
    return value === undefined ? { missing: missing ? [missing] : [] } : { value }
  },
}
