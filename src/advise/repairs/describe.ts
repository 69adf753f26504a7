import {
  assess,
  basisOf,
  type Determination,
  type Finding,
  itemWords,
  valueWords,
} from '../../determination'
import {
  type CaseDocument,
  caseDocument,
  locate,
  readFact,
  resolvedFact,
  type SetValue,
  type Value,
  type Words,
} from '../../facts'
import { applyEdits, type Edit, pathOf } from './edit'
import { graveIn, keyOf } from './grave'
import { inHandOf } from './in-hand'
import { openingOf } from './opening'
import type { RepairChange } from './repair'
import type { Found } from './search'
import { isLifted } from './ways-out'

const there: Words = { zh: '有', en: 'there' }
const lacking: Words = { zh: '无', en: 'not there' }
const withdrawn: Words = { zh: '不再作出', en: 'not to be done' }
const toHappen: Words = { zh: '待办', en: 'to be done' }

const valueIn = (document: CaseDocument, { fact, index, item }: Edit): Value => {
  const { value } = readFact(document, fact, index)
  return item === undefined ? value : (value as SetValue).present.includes(item)
}

/** What stands in the document; what a complete part leaves out is none. */
const rawIn = (document: CaseDocument, edit: Edit): unknown => {
  if (edit.item !== undefined) return valueIn(document, edit)
  const location = locate(document, resolvedFact(edit.fact), edit.index)
  return location.origin === 'stated' ? location.raw : null
}

const wordsOf = (value: Value, edit: Edit, document: CaseDocument): Words => {
  const { fact, item } = edit
  if (item !== undefined) return value === true ? there : lacking
  if (fact.kind === 'group') return value === true ? toHappen : withdrawn
  return valueWords(value, fact, document)
}

const labelOf = ({ fact, item }: Edit, document: CaseDocument): Words => {
  if (item === undefined) return fact.label
  const words = itemWords(item, fact, document)
  return { zh: `${fact.label.zh}：${words.zh}`, en: `${fact.label.en}: ${words.en}` }
}

const fillOf = ({ fact, to }: Edit): Words | undefined => {
  if (fact.kind === 'group' && to !== null)
    return { zh: '办理后填写其内容', en: 'fill in its details once it is done' }
  if (inHandOf(fact)?.as === 'date' && to !== null)
    return {
      zh: '拟定的日期；以实际办理日期为准，可以更早，不得早于判断基准日',
      en: 'a planned date; the day on which it is really done counts, not before the date of the question',
    }
  if (fact.kind === 'ref') return { zh: '指定一个机关', en: 'a named organ' }
  return undefined
}

/** What is grave if an edit is left out of its set: of the targets, or else anew. */
const demanding = (
  edit: Edit,
  set: readonly Edit[],
  before: Determination,
  targets: readonly Finding[],
): readonly Finding[] => {
  const { document, options } = basisOf(before)
  const others = set.filter((other) => other !== edit)
  const without = applyEdits(document.facts, others)
  const old = targets.filter((finding) => !isLifted(finding, without))
  if (old.length > 0) return old
  const known = new Set(graveIn(before).map(keyOf))
  return graveIn(assess(without, options)).filter((finding) => !known.has(keyOf(finding)))
}

const citationsOf = (findings: readonly Finding[]): Finding['citation'][] => [
  ...new Map(
    findings.map(({ citation }) => [`${citation.instrument}/${citation.id}`, citation]),
  ).values(),
]

/** The edits of a repair as changes with words, each with the norms that demand it. */
export const changesOf = (
  { set, after }: Found,
  before: Determination,
  targets: readonly Finding[],
): RepairChange[] => {
  const { document, options } = basisOf(before)
  const changed = caseDocument(basisOf(after).document.facts)
  return set.map((edit) => {
    const opening = openingOf(edit, document, options.asOf)
    const fill = fillOf(edit)
    return {
      path: pathOf(edit),
      fact: edit.fact.name,
      as: inHandOf(edit.fact)?.as ?? 'act',
      label: labelOf(edit, document),
      from: rawIn(document, edit),
      to: edit.to,
      shown: {
        from: wordsOf(valueIn(document, edit), edit, document),
        to: wordsOf(valueIn(changed, edit), edit, document),
      },
      options: [],
      ...(fill ? { fill } : {}),
      citations: citationsOf(demanding(edit, set, before, targets)),
      presumes: [...(opening?.presumes ?? [])],
    }
  })
}
