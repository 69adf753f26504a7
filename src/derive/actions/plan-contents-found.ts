import { vocabulary } from '../../facts'
import { type DeriveContext, type DerivedFact, read } from '../derived-fact'
import { isYes, type Maybe, missingOf, NO } from '../maybe'
import { pastEvent } from '../past-event'

const [CONTENTS, ENDED_ON] = ['plan.contents', 'action.endedOn']

/** Whether an action is over for which no plan was drafted, of whose contents nothing is told. */
export const neverDrafted = (context: DeriveContext): Maybe => {
  const by = read(context, 'plan.draftedBy').value
  const on = read(context, 'plan.draftedOn').value
  const isNone = on === null || (on === undefined && by === null)
  const isOpen = read(context, CONTENTS).value === undefined
  return isNone && isOpen && !read(context, ENDED_ON).missing ? pastEvent(context, ENDED_ON) : NO
}

/** What a plan says; of an action that is over without one, none. */
export const planContentsFound: DerivedFact = {
  name: 'plan.contentsFound',
  topicName: 'plan',
  kind: 'set',
  label: { zh: '方案内容（没有起草的为无）', en: 'contents (none where none was drafted)' },
  about: {
    zh: 'plan.contents；没有填，而 plan.draftedOn 为 null（没有填的，draftedBy 为 null），行动已经结束的，为无',
    en: 'plan.contents; where it is left out, none if plan.draftedOn is null (if that is left out, draftedBy) and the action is over',
  },
  get values() {
    return vocabulary.facts.get(CONTENTS)?.values as NonNullable<DerivedFact['values']>
  },
  itemsAt: () => [CONTENTS],
  derive: (context) => {
    const never = neverDrafted(context)
    if (isYes(never)) return { value: { present: [], unknown: [] } }
    const { value, missing } = read(context, CONTENTS)
    if (value !== undefined) return { value }
    return { missing: [...(missing ? [missing] : []), ...missingOf(never)] }
  },
}
