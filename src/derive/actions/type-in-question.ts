import { topicsToldIn, vocabulary } from '../../facts'
import { type DerivedFact, read } from '../derived-fact'

/** Topics that tell of the action itself, and none of what was done in it. */
const OF_THE_ACTION: readonly string[] = ['matter', 'action', 'initiation', 'participations']

const isBeyondAction = (name: string): boolean => {
  const topic = vocabulary.topics.get(name)
  return topic !== undefined && !topic.meta.identified && !OF_THE_ACTION.includes(name)
}

/** Whether a document that tells the type of an action asks how such an action is to be set up. */
export const typeInQuestion: DerivedFact = {
  name: 'action.typeInQuestion',
  topicName: 'action',
  kind: 'flag',
  label: { zh: '问到该类型行动的组织', en: 'how an action of this type is set up is in question' },
  about: {
    zh: '填了 type，并且除事项、主体、启动条件和参加情况以外没有填其他内容的为是；行动的类型只作为其他问题的背景填写的，为未知',
    en: 'yes where "type" is told and nothing beyond the matter, those concerned, the grounds of the action and the shares in it; not known where the type is told beside another question',
  },
  derive: (context) => {
    const { value, missing } = read(context, 'action.type')
    if (value === undefined) return { missing: missing ? [missing] : [] }
    return topicsToldIn(context.document).some(isBeyondAction) ? { missing: [] } : { value: true }
  },
}
