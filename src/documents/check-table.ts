import { resolveName, vocabulary } from '../facts'
import { checkName, checkPrinted, type FormProblem, suggestion } from './check-fact'
import type { FormColumn, FormTable } from './form-schema'

const checkColumn = (column: FormColumn, table: FormTable, path: string, topics: string[]) => {
  const { fact, by, show } = column
  if ((fact === undefined) === (show === undefined))
    return [{ path, message: 'give either "fact" or "show"' }]
  const kind = resolveName(table.rows.each)?.fact.kind
  if (show !== undefined && show !== 'number' && kind !== 'set')
    return [{ path, message: `"show": "${show}" is for rows that are items of a set` }]
  const joined = by === undefined ? undefined : resolveName(by)
  if (by !== undefined && !joined) return checkName(by, path, topics)
  const reachable = joined ? [...topics, joined.fact.topicName] : topics
  return fact === undefined ? [] : checkPrinted(fact, path, reachable)
}

/** What is wrong with the rows and columns of a table. */
export const checkTable = (
  table: FormTable,
  path: string,
  topics: readonly string[],
): FormProblem[] => {
  const { each, of, items } = table.rows
  const fact = resolveName(each)
  const topic = vocabulary.topics.get(each)
  const rowTopic = topic?.subject === undefined ? fact?.fact.topic : each
  if (topic?.subject === undefined && fact?.fact.kind !== 'set' && fact?.fact.kind !== 'refs')
    return [
      {
        path: `${path}.rows`,
        message: `"${each}" is no list${suggestion(each, [...vocabulary.topics.keys(), ...vocabulary.facts.keys()])}`,
      },
    ]
  const reachable = [...topics, ...(rowTopic === undefined ? [] : [rowTopic])]
  const owner = of === undefined ? undefined : resolveName(of)?.fact.topic
  return [
    ...(items ?? [])
      .filter((item) => !Object.hasOwn(fact?.fact.values ?? {}, item))
      .map((item) => ({
        path: `${path}.rows.items`,
        message: `no item "${item}"${suggestion(item, Object.keys(fact?.fact.values ?? {}))}`,
      })),
    ...(topic ? [] : checkName(each, `${path}.rows`, topics)),
    ...(of !== undefined && (owner === undefined || !topics.includes(owner))
      ? [{ path: `${path}.rows`, message: `"${of}" does not refer to the subject of the form` }]
      : []),
    ...table.columns.flatMap((column, i) =>
      checkColumn(column, table, `${path}.columns[${i}]`, reachable),
    ),
  ]
}
