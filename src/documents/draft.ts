import { dayOf, isVague } from '../calendar'
import {
  type CaseFacts,
  caseDocument,
  InvalidInputError,
  nearestName,
  parseFacts,
  problem,
  shown,
} from '../facts'
import type { Language } from '../report'
import { chineseNumeral } from '../rulebook/citation'
import { bundledForms } from './bundled-forms'
import { dateWords } from './date-words'
import { Filling, isOut, linesOf } from './filling'
import type { Form, FormBlock, FormField } from './form-schema'
import type { Paper, PaperBlock, PaperField, Run } from './paper'
import { rowsOf } from './rows'
import { find, type Scope } from './scope'
import { blankFor } from './show-value'
import { subjectOf } from './subject'
import { words } from './words'

/** How a paper is drafted. */
export interface DraftOptions {
  readonly lang: Language
  /** Which one of a listed topic, `transfers[1]`; needed where the case has several. */
  readonly subject?: string | undefined
}

const formOf = (form: Form | string): Form => {
  if (typeof form !== 'string') return form
  const forms = bundledForms()
  const found = forms.get(form)
  if (found) return found
  const nearest = nearestName(form, forms.keys())
  const names = [...forms.keys()]
  throw new InvalidInputError([
    problem({
      code: 'unknown-name',
      path: 'form',
      found: shown(form),
      allowed: { zh: `：${names.join('、')}`, en: names.join(', ') },
      ...(nearest === undefined ? {} : { nearest }),
    }),
  ])
}

type Signature = Extract<FormBlock, { kind: 'signature' }>

/** A date under a signature: one that is known not to have come yet is left open like an unknown one. */
const dateLine = (filling: Filling, { date }: Signature): readonly Run[] => {
  const found = find(filling.scope, date.fact)
  const entry = { ...date, label: found.name.fact.label }
  if (typeof found.value !== 'string' || isVague(found.value))
    return filling.take(entry, blankFor(found, found.value === null ? 'none' : 'unknown'))
  const day = dayOf(found.value)
  return [{ text: dateWords(day, filling.lang) }]
}

const fieldOf = (filling: Filling, field: FormField): PaperField => ({
  label: field.label[filling.lang],
  lines: filling.lines(field),
  hand: field.hand === true,
})

/** Headings are numbered where there are several. */
const numbered = (heading: string, number: number | undefined, lang: Language): string => {
  if (number === undefined) return heading
  return lang === 'zh' ? `${chineseNumeral(number)}、${heading}` : `${number}. ${heading}`
}

const blockOf = (filling: Filling, block: FormBlock, number?: number): PaperBlock => {
  const { lang, scope } = filling
  switch (block.kind) {
    case 'fields':
      return {
        kind: 'fields',
        fields: block.fields
          .filter(({ when }) => !isOut(scope, when))
          .map((field) => fieldOf(filling, field)),
      }
    case 'table':
      return {
        kind: 'table',
        heading: numbered(block.label[lang], number, lang),
        head: block.columns.map(({ label }) => label[lang]),
        rows: rowsOf(filling, block).map((row) => row.map(linesOf)),
      }
    case 'section':
      return {
        kind: 'section',
        heading: numbered(block.label[lang], number, lang),
        lines: filling.lines(block),
      }
    case 'copies':
      return { kind: 'copies', label: block.label[lang], lines: filling.lines(block) }
    case 'signature':
      return {
        kind: 'signature',
        lines: filling.lines(block),
        seal: words.seal[lang],
        date: dateLine(filling, block),
        hand: (block.hand ?? []).map((each) => each[lang]),
      }
    default:
      return { kind: block.kind, lines: filling.lines(block) }
  }
}

const titleOf = (form: Form, filling: Filling): string => {
  if (form.heading === undefined) return form.title[filling.lang]
  const entry = { label: form.title, optional: true } as const
  const line = linesOf(new Filling(filling.scope, filling.lang).fill(entry, form.heading))
  const runs = line.flat()
  return runs.some((run) => 'blank' in run)
    ? form.title[filling.lang]
    : runs.map((run) => ('text' in run ? run.text : '')).join('')
}

/**
 * Fills a form from the facts of a case. What the facts do not tell stays blank and is listed in
 * `missing`; what is known to be none is written as none; nothing is inferred.
 *
 * @param form a form, or the id of one that comes with the library
 * @param facts one matter; the form's main topic must be in it
 * @throws InvalidInputError for an unknown form, facts that are not well formed, a case without the
 * form's topic, or a subject that the case does not have
 * @example
 * const paper = draft('transfer-letter', facts, { lang: 'zh', subject: 'transfers[1]' })
 * paper.missing // [{ path: 'transfers[1].letter.basis', … }]
 */
export const draft = (form: Form | string, facts: CaseFacts, options: DraftOptions): Paper => {
  const asked = formOf(form)
  const document = caseDocument(parseFacts(facts))
  const index = subjectOf(asked, document, options.subject)
  const indexes = new Map(index === undefined ? [] : [[asked.topic, index]])
  const scope: Scope = { document, indexes }
  const filling = new Filling(scope, options.lang)
  const parts = asked.blocks.filter((block) => !('when' in block) || !isOut(scope, block.when))
  const headed = parts.filter(({ kind }) => kind === 'section' || kind === 'table')
  const numberOf = (block: FormBlock) =>
    headed.length > 1 && headed.includes(block) ? headed.indexOf(block) + 1 : undefined
  const blocks = parts.map((block) => blockOf(filling, block, numberOf(block)))
  return {
    form: asked.id,
    lang: options.lang,
    title: titleOf(asked, filling),
    blocks,
    missing: filling.missing,
  }
}
