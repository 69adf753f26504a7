import { foundValue } from '../../facts'
import { type DerivedFact, read } from '../derived-fact'

/** Whether it is asked if an emergency, or an order from above, allows a joint action to be started. */
export const startByCircumstance: DerivedFact = {
  name: 'initiation.startByCircumstance',
  topicName: 'initiation',
  kind: 'flag',
  label: {
    zh: '拟因突发事件或者上级交办而启动',
    en: 'a start upon an emergency or an order from above is asked about',
  },
  about: {
    zh: '列有 participants，而且 emergency 或者 orderedFromAbove 为是，没有填 activation（那里问的是应否启动）的，为是；否则不明',
    en: 'yes where participants are told and emergency or orderedFromAbove is true, unless anything is told of "activation", which asks whether a start is owed; otherwise open',
  },
  derive: (context) => {
    const { initiation, activation } = context.document.facts
    const circumstance =
      foundValue(initiation?.emergency) === true || initiation?.orderedFromAbove === true
    const participants = read(context, 'initiation.participants')
    if (circumstance && activation === undefined && !participants.missing) return { value: true }
    return { missing: participants.missing ? [participants.missing] : [] }
  },
}
