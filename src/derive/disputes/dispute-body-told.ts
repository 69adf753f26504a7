import { vocabulary, type Words } from '../../facts'
import { type DerivedFact, read } from '../derived-fact'

const NONE: Words = { zh: '没有，或者没有填', en: 'none, or not told' }

const UNNAMED: Words = { zh: '填了日期或者结果，没有填机构', en: 'told by its date or result only' }

/** Of which kind the body is that is told to have dealt with a dispute; that none is told is no lack. */
const bodyTold = (name: string, act: string, label: Words): DerivedFact => ({
  name,
  topicName: 'disputes',
  kind: 'choice',
  label,
  about: {
    zh: `由 ${act}.by 得出；没有填的为 none，填了日期或者结果的为 unnamed`,
    en: `from ${act}.by; where it is not told none, or unnamed if a date or result is`,
  },
  get values() {
    const bodies = vocabulary.facts.get(`${act}.by`)?.values
    return { none: NONE, unnamed: UNNAMED, ...bodies }
  },
  derive: (context) => {
    const { value } = read(context, `${act}.by`)
    const signs = act === 'dispute.coordination' ? ['on', 'result'] : ['on']
    const isDone = signs.some((sign) => typeof read(context, `${act}.${sign}`).value === 'string')
    return { value: value ?? (isDone ? 'unnamed' : 'none') }
  },
})

export const disputeBodiesTold: readonly DerivedFact[] = [
  bodyTold('dispute.coordinatorTold', 'dispute.coordination', {
    zh: '所填的协调机构',
    en: 'coordinating body, as told',
  }),
  bodyTold('dispute.proposerTold', 'dispute.rulingOpinion', {
    zh: '所填的提出意见机构',
    en: 'proposing body, as told',
  }),
  bodyTold('dispute.deciderTold', 'dispute.decision', {
    zh: '所填的决定机构',
    en: 'deciding body, as told',
  }),
]
