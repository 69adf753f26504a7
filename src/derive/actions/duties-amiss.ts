import { type DerivedFact, read } from '../derived-fact'

const DUTIES = ['leadDutiesDone', 'ordersFollowed', 'cooperatedClosely', 'tasksDone']

/** Whether a document tells that duties in an action were not done; otherwise it is left open. */
export const dutiesAmiss: DerivedFact = {
  name: 'action.dutiesAmiss',
  topicName: 'action',
  kind: 'flag',
  label: { zh: '行动中有职责没有履行', en: 'duties in the action not done' },
  about: {
    zh: '由 leadDutiesDone、ordersFollowed、cooperatedClosely、tasksDone 得出；没有一项填为否的为未知',
    en: 'from leadDutiesDone, ordersFollowed, cooperatedClosely and tasksDone; not known unless one is told not to be so',
  },
  derive: (context) =>
    DUTIES.some((each) => read(context, `action.${each}`).value === false)
      ? { value: true }
      : { missing: [] },
}
