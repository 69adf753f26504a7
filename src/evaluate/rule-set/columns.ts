import { type Column, columnOf, limitsOf } from './column'
import { type FactSchema, shapes } from './fact-schema'
import type { Asked } from './layout'
import { type MarkLists, MarkWriter } from './marks'
import { type Question, questionOf } from './question'

/** How many limits the lists of one number tell apart; what is asked beyond them is asked by itself. */
const LIMITS = 64

/** The facts of a schema, each with what the rules ask of it. */
export interface Columns {
  readonly columns: ReadonlyMap<string, Column>
  readonly lists: MarkLists
  /** Questions that no single value of a list answers: they are asked one by one. */
  readonly single: readonly Question[]
}

const needsWhole = ({ operator, operandFact }: Question): boolean =>
  operandFact !== undefined || operator.name === 'containsAll'

/** Of the questions of a number, those whose limit is beyond what its lists tell apart. */
const beyond = (questions: readonly Question[]): ReadonlySet<Question> => {
  const limits = limitsOf(questions)
  const last = limits[LIMITS - 1]
  return new Set(
    last === undefined ? [] : questions.filter(({ operand }) => (operand as number) > last),
  )
}

const byFact = (questions: readonly Question[]): Map<string, Question[]> => {
  const facts = new Map<string, Question[]>()
  const add = (name: string, question: Question) => {
    const known = facts.get(name)
    if (known) known.push(question)
    else facts.set(name, [question])
  }
  for (const question of questions) {
    add(question.fact, question)
    if (question.operandFact !== undefined) add(question.operandFact, question)
  }
  return facts
}

/** What the rules ask of the facts of a schema, in its order. */
export const columnsOf = (schema: FactSchema, asked: readonly Asked[]): Columns => {
  const facts = byFact(asked.map(questionOf))
  const writer = new MarkWriter()
  const single = new Set<Question>()
  const columns = Object.entries(schema).map(([name, kind], position): Column => {
    const questions = facts.get(name) ?? []
    const plain = questions.filter((each) => !needsWhole(each))
    const shape = shapes[kind]
    const far = shape.type === 'number' ? beyond(plain) : new Set<Question>()
    for (const each of questions) if (needsWhole(each) || far.has(each)) single.add(each)
    const all = writer.add(questions.map(({ mark }) => mark))
    const near = plain.filter((each) => !far.has(each))
    return columnOf({ name, position, shape, all }, near, (marks) => writer.add(marks))
  })
  return {
    columns: new Map(columns.map((column) => [column.name, column])),
    lists: writer.lists(),
    single: [...single],
  }
}
