import { type DerivedFact, read } from '../derived-fact'
import { YES } from '../maybe'

/** Whether a listed case is one to be transferred; so until something else is told. */
export const isToBeTransferred: DerivedFact = {
  name: 'transfer.isToBeTransferred',
  topicName: 'transfers',
  kind: 'flag',
  label: { zh: '按应当移送的案件判断', en: 'judged as a case to be transferred' },
  about: {
    zh: '由 toBeTransferred 得出；没有填的为是；有人主张而尚无认定的（"claimed"）不定',
    en: 'from toBeTransferred; yes where it is left out, open where it is only claimed',
  },
  derive: (context) => {
    const listed = context.document.facts.transfers?.[context.index ?? -1]
    if (listed?.toBeTransferred === undefined) return YES
    const { value, missing } = read(context, 'transfer.toBeTransferred')
    return missing ? { missing: [missing] } : { value: value === true }
  },
}
