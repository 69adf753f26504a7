import { type SetValue, vocabulary } from '../../facts'
import { type DerivedFact, read } from '../derived-fact'

const WITH = 'dispute.consultation.with'

const items = () => vocabulary.facts.get(WITH)?.values as NonNullable<DerivedFact['values']>

/** Who takes part in a consultation: those with whom it is held, and who leads it. */
export const consultationMembers: DerivedFact = {
  name: 'dispute.consultationMembers',
  topicName: 'disputes',
  kind: 'set',
  label: { zh: '参加会商的单位', en: 'who takes part in the consultation' },
  about: {
    zh: '由 consultation.with 得出；牵头的（consultation.ledBy）属于列举的单位的，也是参加的',
    en: 'from consultation.with; who leads (consultation.ledBy) takes part as well, where the list names that kind of body',
  },
  get values() {
    return items()
  },
  derive: (context) => {
    const { value, missing } = read(context, WITH)
    if (missing) return { missing: [missing] }
    const { present, unknown } = value as SetValue
    const { value: leader, missing: noLeader } = read(context, 'dispute.consultation.ledBy')
    const absent = ['establishment', 'judicial-administration'].filter(
      (body) => !present.includes(body) && !unknown.includes(body),
    )
    if (noLeader && absent.length > 0) return { missing: [noLeader] }
    const leading = typeof leader === 'string' && leader in items() ? [leader] : []
    return {
      value: {
        present: [...new Set([...present, ...leading])],
        unknown: unknown.filter((body) => !leading.includes(body)),
      },
    }
  },
  itemsAt: ({ index }) => (index === undefined ? [WITH] : [WITH, index]),
}
