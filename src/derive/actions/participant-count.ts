import type { DerivedFact } from '../derived-fact'
import { countOrgans } from '../distinct-organs'

export const participantCount: DerivedFact = {
  name: 'initiation.participantCount',
  topicName: 'initiation',
  kind: 'count',
  label: { zh: '参加的机关数', en: 'number of organs taking part' },
  about: {
    zh: '由 initiation.participants 计算；同一机关的内设、派出机构只计一次',
    en: 'from initiation.participants; offices of one organ count once',
  },
  derive: (context) => countOrgans(context, 'initiation.participants'),
}
