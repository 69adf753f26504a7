import type { CaseDocument, FieldKind, SetValue, TermValue, Value, Words } from '../../facts'

/** What has to be known of a fact to put its value in words. */
export interface ValueMeta {
  kind: FieldKind
  values?: Record<string, Words>
  finding?: true
  /** The topic that a reference points to. */
  topic?: string
}

const both = (text: string): Words => ({ zh: text, en: text })

const UNKNOWN: Words = { zh: '不明', en: 'not known' }
const NONE: Words = { zh: '无', en: 'none' }
const UNFOUND: Words = { zh: '无人作此认定', en: 'nobody has found so' }

/** Several words in a row. */
export const listWords = (parts: readonly Words[], zh = '、', en = ', '): Words => ({
  zh: parts.map((part) => part.zh).join(zh),
  en: parts.map((part) => part.en).join(en),
})

const nameOf = (id: string, { topic = 'organs' }: ValueMeta, document: CaseDocument): Words => {
  const position = document.positions.get(topic)?.get(id)
  const entries = (document.facts as Record<string, unknown>)[topic]
  const entry = position === undefined || !Array.isArray(entries) ? undefined : entries[position]
  const name: unknown = entry?.name
  return both(typeof name === 'string' && name !== id ? `${name}（${id}）` : id)
}

/** One value of a choice, one item of a set, one entry referred to. */
export const itemWords = (item: string, meta: ValueMeta, document: CaseDocument): Words => {
  if (meta.kind === 'ref' || meta.kind === 'refs') return nameOf(item, meta, document)
  return meta.values?.[item] ?? both(item)
}

const setWords = (
  { present, unknown }: SetValue,
  meta: ValueMeta,
  document: CaseDocument,
): Words => {
  const list = (items: readonly string[]) =>
    listWords(items.map((item) => itemWords(item, meta, document)))
  const there = present.length > 0 ? list(present) : NONE
  if (unknown.length === 0) return there
  const open = list(unknown)
  return { zh: `${there.zh}（不明：${open.zh}）`, en: `${there.en} (not known: ${open.en})` }
}

const termWords = (term: TermValue): Words => {
  if ('until' in term) return { zh: `至 ${term.until}`, en: `until ${term.until}` }
  return 'workingDays' in term
    ? { zh: `${term.workingDays}个工作日`, en: `${term.workingDays} working days` }
    : { zh: `${term.days}日`, en: `${term.days} days` }
}

/** A value in words. */
export const valueWords = (value: Value, meta: ValueMeta, document: CaseDocument): Words => {
  if (value === undefined) return UNKNOWN
  if (value === null) return meta.finding ? UNFOUND : NONE
  if (typeof value === 'boolean') {
    if (meta.kind === 'group') return { zh: '有', en: 'given' }
    return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' }
  }
  if (typeof value === 'string') return itemWords(value, meta, document)
  if (typeof value === 'number') return both(String(value))
  return 'present' in value ? setWords(value, meta, document) : termWords(value)
}
