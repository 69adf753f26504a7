import { hasTopic, type ResolvedName, resolveName, subjectCount, vocabulary } from '../facts'
import type { Filling } from './filling'
import type { FormColumn, FormTable } from './form-schema'
import type { Run } from './paper'
import { find, type Scope, within } from './scope'
import { blankFor, type Shown, showValue } from './show-value'
import { words } from './words'

type Row = readonly (readonly Run[])[]

interface RowScope {
  readonly scope: Scope
  /** The item of a set, where rows are items. */
  readonly item?: string
  /** The id of the entry referred to, where rows are references. */
  readonly id?: string
}

const ownId = (scope: Scope, topic: string): unknown => {
  const index = scope.indexes.get(topic)
  const entries = (scope.document.facts as Record<string, { id?: string }[] | undefined>)[topic]
  return index === undefined ? undefined : entries?.[index]?.id
}

/** The entries of a topic that belong to the subject of the paper, and those that tell no owner. */
const entriesOf = (filling: Filling, table: FormTable): { own: number[]; lost: number[] } => {
  const { scope } = filling
  const { each, of } = table.rows
  const all = Array.from({ length: subjectCount(scope.document, each) }, (_, i) => i)
  const owner = of === undefined ? undefined : resolveName(of)?.fact.topic
  if (of === undefined || owner === undefined) return { own: all, lost: [] }
  const ownerOf = (i: number) => find(within(scope, each, i), of).value
  const alone = subjectCount(scope.document, owner) === 1
  const mine = (i: number) => {
    const value = ownerOf(i)
    return value === undefined ? alone : value !== null && value === ownId(scope, owner)
  }
  return {
    own: all.filter(mine),
    lost: alone ? [] : all.filter((i) => ownerOf(i) === undefined),
  }
}

/** `participations[organ=market].duties`: an entry that is not there. */
const missingEntry = (by: string, id: string, path: readonly string[]): string => {
  const reference = resolveName(by)?.fact
  return `${reference?.topicName}[${reference?.path.join('.')}=${id}].${path.join('.')}`
}

/** What the entries of another topic, found by the reference, tell of a row. */
const joined = (row: RowScope, column: FormColumn, filling: Filling): Shown[] => {
  const { fact = '', by = '' } = column
  const topic = resolveName(by)?.fact.topicName ?? ''
  const count = subjectCount(row.scope.document, topic)
  const matching = Array.from({ length: count }, (_, i) => within(row.scope, topic, i)).filter(
    (scope) => find(scope, by).value === row.id,
  )
  const name = resolveName(fact)
  if (matching.length === 0 && name)
    return [blankFor({ name, path: missingEntry(by, String(row.id), name.fact.path) })]
  return matching.map((scope) => showValue(scope, find(scope, fact), filling.lang))
}

const held = (row: RowScope, table: FormTable, filling: Filling): Shown => {
  const found = find(row.scope, table.rows.each)
  const set = found.value as { present: readonly string[]; unknown: readonly string[] }
  if (set.unknown.includes(row.item ?? ''))
    return blankFor({ name: found.name, path: `${found.path}.${row.item}` })
  const word = set.present.includes(row.item ?? '') ? words.held : words.notHeld
  return { runs: [{ text: word[filling.lang] }], blanks: [] }
}

const cell = (
  column: FormColumn,
  row: RowScope,
  number: number,
  table: FormTable,
  filling: Filling,
): readonly Run[] => {
  const { lang } = filling
  const entry = {
    label: column.label,
    cite: table.cite,
    optional: column.optional ?? table.optional,
  }
  if (column.show === 'number') return [{ text: String(number) }]
  if (column.show === 'item') {
    const values = resolveName(table.rows.each)?.fact.values
    return [{ text: values?.[row.item ?? '']?.[lang] ?? '' }]
  }
  if (column.show === 'held') return filling.take(entry, held(row, table, filling))
  if (column.by !== undefined)
    return joined(row, column, filling).flatMap((shown, i) => [
      ...(i === 0 ? [] : [{ text: '\n' }]),
      ...filling.take(entry, shown),
    ])
  return filling.fill(entry, column.fact ?? '', row.scope)
}

const topicRows = (filling: Filling, table: FormTable): RowScope[] | undefined => {
  const { own, lost } = entriesOf(filling, table)
  const { scope } = filling
  for (const i of lost)
    filling.take(table, blankFor(find(within(scope, table.rows.each, i), table.rows.of ?? '')))
  if (own.length > 0) return own.map((i) => ({ scope: within(scope, table.rows.each, i) }))
  return hasTopic(scope.document, table.rows.each) && lost.length === 0 ? [] : undefined
}

const itemsOf = ({ rows }: FormTable, { fact }: ResolvedName): readonly string[] =>
  rows.items ?? Object.keys(fact.values ?? {})

const factRows = (filling: Filling, table: FormTable): RowScope[] | undefined => {
  const { scope } = filling
  const { name, value } = find(scope, table.rows.each)
  if (value === undefined) return undefined
  const { present } = value as { present: readonly string[] }
  if (name.fact.kind === 'set') return itemsOf(table, name).map((item) => ({ scope, item }))
  const topic = name.fact.topic ?? ''
  const positions = scope.document.positions.get(topic)
  return present.map((id) => ({ scope: within(scope, topic, positions?.get(id) ?? -1), id }))
}

const blankRow = (filling: Filling, table: FormTable): Row => {
  const { each } = table.rows
  const topic = vocabulary.topics.get(each)
  const blank: Shown = topic
    ? {
        runs: [{ blank: each, date: false }],
        blanks: [{ fact: each, label: topic.meta.label, path: each, because: 'unknown' }],
      }
    : blankFor(find(filling.scope, each))
  const runs = filling.take(table, blank)
  return table.columns.map(({ show }) => (show === 'number' ? [{ text: '1' }] : runs))
}

/** The rows of a table: each entry, item or reference one; `none` or a blank row where there are none. */
export const rowsOf = (filling: Filling, table: FormTable): readonly Row[] => {
  const rows = vocabulary.topics.has(table.rows.each)
    ? topicRows(filling, table)
    : factRows(filling, table)
  if (rows === undefined) return [blankRow(filling, table)]
  if (rows.length === 0)
    return [table.columns.map((_, i) => (i === 0 ? [{ text: words.none[filling.lang] }] : []))]
  return rows.map((row, i) =>
    table.columns.map((column) => cell(column, row, i + 1, table, filling)),
  )
}
