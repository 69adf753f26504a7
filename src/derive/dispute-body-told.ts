import type { Words } from '../facts'
import { bodies } from '../facts/topics/bodies'
import { type DerivedFact, read } from './derived-fact'

const NONE: Words = { zh: '没有，或者没有填', en: 'none, or not told' }

const values: Record<string, Words> = { none: NONE }
for (const [name, [zh, en]] of Object.entries(bodies)) values[name] = { zh, en }

/** Of which kind the body is that is told to have dealt with a dispute; that none is told is no lack. */
const bodyTold = (name: string, source: string, label: Words): DerivedFact => ({
  name,
  topicName: 'disputes',
  kind: 'choice',
  label,
  about: {
    zh: `由 ${source} 得出；没有填的为 none`,
    en: `from ${source}; none where it is not told`,
  },
  values,
  derive: (context) => ({ value: read(context, source).value ?? 'none' }),
})

export const disputeBodiesTold: readonly DerivedFact[] = [
  bodyTold('dispute.coordinatorTold', 'dispute.coordination.by', {
    zh: '所填的协调机构',
    en: 'coordinating body, as told',
  }),
  bodyTold('dispute.proposerTold', 'dispute.rulingOpinion.by', {
    zh: '所填的提出意见机构',
    en: 'proposing body, as told',
  }),
  bodyTold('dispute.deciderTold', 'dispute.decision.by', {
    zh: '所填的决定机构',
    en: 'deciding body, as told',
  }),
]
