import type { CaseDocument, Words } from '../../facts'
import type { Leaf } from '../../rulebook'
import type { FoundFact } from './explanation'
import { itemWords, listWords, type ValueMeta } from './value-words'

const plain: Readonly<Record<string, Words>> = {
  equal: { zh: '为', en: 'is' },
  in: { zh: '为其中之一：', en: 'is one of:' },
  before: { zh: '早于', en: 'is before' },
  notAfter: { zh: '不晚于', en: 'is not after' },
  contains: { zh: '含', en: 'includes' },
  containsAll: { zh: '全部含有：', en: 'includes all of:' },
  containsAny: { zh: '至少含其一：', en: 'includes one of:' },
  greaterThanInclusive: { zh: '不少于', en: 'is at least' },
  lessThan: { zh: '少于', en: 'is less than' },
  within: { zh: '代码开头为', en: 'begins with' },
}

const yesNo = (value: boolean): Words => (value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' })

const wantedWords = (
  { value }: Leaf,
  meta: ValueMeta,
  document: CaseDocument,
  other: FoundFact | undefined,
): Words => {
  if (other)
    return {
      zh: `“${other.label.zh}”（${other.shown.zh}）`,
      en: `"${other.label.en}" (${other.shown.en})`,
    }
  if (typeof value === 'boolean') return yesNo(value)
  const items = [value].flat().map(String)
  return listWords(
    items.map((item) => itemWords(item, meta, document)),
    '、',
    ', ',
  )
}

/** What a comparison asks of its fact, in words. */
export const asksWords = (
  leaf: Leaf,
  meta: ValueMeta,
  document: CaseDocument,
  asOf: string,
  other: FoundFact | undefined,
): Words => {
  if (leaf.operator === 'given')
    return leaf.value ? { zh: '有', en: 'is given' } : { zh: '没有', en: 'is none' }
  if (leaf.operator === 'happened')
    return leaf.value
      ? { zh: `至 ${asOf} 已经发生`, en: `has happened by ${asOf}` }
      : { zh: `至 ${asOf} 没有发生`, en: `has not happened by ${asOf}` }
  const operator = plain[leaf.operator] ?? { zh: leaf.operator, en: leaf.operator }
  const wanted = wantedWords(leaf, meta, document, other)
  return { zh: `${operator.zh}${wanted.zh}`, en: `${operator.en} ${wanted.en}` }
}
