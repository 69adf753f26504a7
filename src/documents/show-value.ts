import type { TermValue, Words } from '../facts'
import type { Language } from '../report'
import { dateWords } from './date-words'
import type { Blank, Run } from './paper'
import { plainText } from './plain-text'
import { callName, type Found, find, type Scope, within } from './scope'
import { words } from './words'

/** A value in words, and what of it stays blank. */
export interface Shown {
  readonly runs: readonly Run[]
  readonly blanks: readonly Pick<Blank, 'fact' | 'label' | 'path' | 'because'>[]
}

const told = (text: string): Shown => ({ runs: [{ text: plainText(text) }], blanks: [] })

/** A blank for a fact, unknown unless said otherwise. */
export const blankFor = (
  { name, path }: Pick<Found, 'name' | 'path'>,
  because: Blank['because'] = 'unknown',
): Shown => ({
  runs: [{ blank: path, date: ['date', 'moment'].includes(name.fact.kind) }],
  blanks: [{ fact: name.name, label: name.fact.label, path, because }],
})

const joined = (parts: readonly Shown[], lang: Language): Shown => ({
  runs: parts.flatMap(({ runs }, i) =>
    i === 0 ? runs : [{ text: lang === 'zh' ? '、' : '; ' }, ...runs],
  ),
  blanks: parts.flatMap(({ blanks }) => blanks),
})

const termWords = (term: TermValue, lang: Language): string => {
  if ('workingDays' in term)
    return lang === 'zh' ? `${term.workingDays}个工作日` : `${term.workingDays} working days`
  if ('days' in term) return lang === 'zh' ? `${term.days}日` : `${term.days} days`
  const last = dateWords(term.until, lang)
  return lang === 'zh' ? `至${last}（含当日）` : `until ${last}, that day included`
}

const named = (scope: Scope, topic: string, id: string): Shown => {
  const name = callName(topic)
  const position = scope.document.positions.get(topic)?.get(id)
  if (name === undefined || position === undefined) return told(id)
  const found = find(within(scope, topic, position), name)
  return typeof found.value === 'string' ? told(found.value) : blankFor(found)
}

const setWords = (scope: Scope, found: Found, lang: Language): Shown => {
  const { fact } = found.name
  const set = found.value as { present: readonly string[]; unknown: readonly string[] }
  const shown = set.present.map((item) =>
    fact.kind === 'refs'
      ? named(scope, fact.topic ?? '', item)
      : told(labelOf(fact.values, item)[lang]),
  )
  const open = set.unknown.map((item) =>
    blankFor({ name: found.name, path: `${found.path}.${item}` }),
  )
  const [first] = open
  if (!first) return shown.length === 0 ? told(words.none[lang]) : joined(shown, lang)
  const rest = joined([...shown, first], lang)
  return { runs: rest.runs, blanks: [...rest.blanks, ...open.slice(1).flatMap((o) => o.blanks)] }
}

const labelOf = (values: Record<string, Words> | undefined, value: string): Words =>
  values?.[value] ?? { zh: value, en: value }

const plainWords = (scope: Scope, found: Found, lang: Language): Shown => {
  const { kind, values, topic } = found.name.fact
  const value = found.value as string | number | boolean | TermValue
  switch (kind) {
    case 'flag':
    case 'group':
      return told(value ? words.yes[lang] : words.no[lang])
    case 'date':
    case 'moment':
      return told(dateWords(String(value), lang))
    case 'choice':
      return told(labelOf(values, String(value))[lang])
    case 'ref':
      return named(scope, topic ?? '', String(value))
    case 'term':
      return told(termWords(value as TermValue, lang))
    case 'amount':
      return told(`${String(value)}${words.yuan[lang]}`)
    default:
      return told(String(value))
  }
}

const findingWords = (shown: Shown, raw: unknown, lang: Language): Shown => {
  const { by, reason } = raw as { by: string; reason: string }
  const [open, separator, close] = lang === 'zh' ? ['（', '；', '）'] : [' (', '; ', ')']
  const colon = lang === 'zh' ? '：' : ': '
  const source = `${open}${words.by[lang]}${colon}${by}${separator}${words.reason[lang]}${colon}${reason}${close}`
  return { ...shown, runs: [...shown.runs, ...told(source).runs] }
}

/** A fact in words of a language: its value, `none`, or a blank. */
export const showValue = (scope: Scope, found: Found, lang: Language): Shown => {
  const { value, raw, name } = found
  if (value === undefined) return blankFor(found)
  if (value === null) return told(words.none[lang])
  if (name.fact.kind === 'set' || name.fact.kind === 'refs') return setWords(scope, found, lang)
  const shown = plainWords(scope, found, lang)
  return name.fact.finding ? findingWords(shown, raw, lang) : shown
}
