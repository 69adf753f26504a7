import { type DerivedFact, read } from '../derived-fact'

/** Bodies that join organs and hold no enforcement power of their own. */
export const jointBodies = ['joint-enforcement-body', 'deliberative-body']

/** Standing that such a body does not have. */
export const enforcementStandings = ['organ', 'authorised-by-law', 'entrusted']

/** Whether a decision or document is made in the name of a body that joins organs. */
export const inJointName: DerivedFact = {
  name: 'decision.inJointName',
  topicName: 'decisions',
  kind: 'flag',
  label: {
    zh: '以联合执法工作机构或议事协调机构的名义',
    en: 'in the name of a joint working body or a deliberative and coordinating body',
  },
  about: {
    zh: '由 decision.inNameOf（未填而以自己名义的，为 decision.by）的机构性质、执法主体资格得出',
    en: 'from the kind and standing of decision.inNameOf or, where it is made in its own name, of decision.by',
  },
  derive: (context) => {
    const named = read(context, 'decision.inNameOf')
    const own = read(context, 'decision.inOwnName')
    if (named.missing && own.value !== true) return { missing: [named.missing] }
    const body = typeof named.value === 'string' ? 'inNameOf' : 'by'
    const kind = read(context, `decision.${body}.body`)
    if (jointBodies.includes(kind.value as string)) return { value: true }
    const standing = read(context, `decision.${body}.standing`)
    if (typeof kind.value === 'string' || enforcementStandings.includes(standing.value as string))
      return { value: false }
    return { missing: kind.missing ? [kind.missing] : [] }
  },
}
