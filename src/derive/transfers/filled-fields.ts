import { locate, type ResolvedName, resolveName, type SetValue, vocabulary } from '../../facts'
import { type DeriveContext, type Derived, type DerivedFact, read } from '../derived-fact'

/** Fields of a paper, and the facts that tell what stands in them. */
type Fields = Readonly<Record<string, string>>

export const letterFacts: Fields = {
  number: 'transfer.letter.number',
  'accepted-on': 'transfer.letter.acceptedOn',
  case: 'transfer.letter.case',
  reason: 'transfer.letter.reason',
  basis: 'transfer.letter.basis',
}

export const receiptFacts: Fields = {
  deliverer: 'transfer.receipt.deliverer',
  'delivered-on': 'transfer.receipt.deliveredOn',
  'signed-on': 'transfer.receipt.signedOn',
  remarks: 'transfer.receipt.remarks',
}

const valuesOf = (list: string) =>
  vocabulary.facts.get(list)?.values as NonNullable<DerivedFact['values']>

/** Whether the document has the list itself, be it that there are none. */
export const isListed = ({ document, index }: DeriveContext, list: string): boolean =>
  locate(document, resolveName(list) as ResolvedName, index).origin === 'stated'

/** Of a field that the list leaves open, or of a list that is not told, its own fact tells it. */
const filled = (context: DeriveContext, list: string, paper: string, facts: Fields): Derived => {
  const { value, missing } = read(context, list)
  const told = isListed(context, list) ? (value as SetValue) : undefined
  const ofFields = Object.entries(facts).map(([field, fact]) => [field, read(context, fact).value])
  const isSpokenOf = ofFields.some(([, each]) => each !== undefined)
  if (told === undefined && (read(context, paper).value === null || !isSpokenOf))
    return value === undefined ? { missing: missing ? [missing] : [] } : { value }
  const own = new Map(ofFields as [string, unknown][])
  const open = told ? told.unknown : Object.keys(valuesOf(list))
  return {
    value: {
      present: [...(told?.present ?? []), ...open.filter((field) => own.get(field) != null)],
      unknown: open.filter((field) => own.get(field) === undefined),
    },
  }
}

/** The fields that are filled in a paper that accompanies a transfer. */
const filledIn = (
  list: string,
  paper: string,
  facts: Fields,
  told: Pick<DerivedFact, 'name' | 'label' | 'about'>,
): DerivedFact => ({
  ...told,
  topicName: 'transfers',
  kind: 'set',
  get values() {
    return valuesOf(list)
  },
  derive: (context) => filled(context, list, paper, facts),
  itemsAt: ({ index }) => (index === undefined ? [list] : [list, index]),
})

export const letterFilled = filledIn('transfer.letterFields', 'transfer.letter', letterFacts, {
  name: 'transfer.letterFilled',
  label: { zh: '移送函已填栏目', en: 'fields filled in the letter' },
  about: {
    zh: 'letterFields；没有填的，由 letter 各项得出：为 null 的栏目没有填写',
    en: 'letterFields; where it is not told, from the parts of "letter": a part that is null is a field left blank',
  },
})

export const receiptFilled = filledIn('transfer.receipt.fields', 'transfer.receipt', receiptFacts, {
  name: 'transfer.receiptFilled',
  label: { zh: '回执已填栏目', en: 'fields filled in the receipt' },
  about: {
    zh: 'receipt.fields；没有填的，由 receipt 各项得出：为 null 的栏目没有填写',
    en: 'receipt.fields; where it is not told, from the parts of "receipt": a part that is null is a field left blank',
  },
})
