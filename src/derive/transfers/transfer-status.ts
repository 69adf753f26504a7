import type { DerivedFact } from '../derived-fact'
import { happenedByDateOrSign } from '../told-of'

/** Whether a transfer has been made or is only planned. */
export const transferStatus: DerivedFact = {
  name: 'transfer.status',
  topicName: 'transfers',
  kind: 'choice',
  label: { zh: '移送的状态', en: 'status of the transfer' },
  about: {
    zh: '由 sentOn 得出：没有移送或者日期在询问日期之后的，为拟移送；没有写日期而写了移送名义、材料或者移送函的，按事项日期',
    en: 'from sentOn: with none, or a date after that of the question, it is only planned; where the date is not told but the name, the enclosures or the letter are, by the date of the matter',
  },
  values: {
    proposed: { zh: '拟移送', en: 'planned' },
    done: { zh: '已移送', en: 'made' },
  },
  derive: (context) => {
    const made = happenedByDateOrSign(
      context,
      'transfer.sentOn',
      'transfer.inNameOf',
      'transfer.enclosures',
      'transfer.letterFields',
    )
    return 'value' in made ? { value: made.value ? 'done' : 'proposed' } : made
  },
}
