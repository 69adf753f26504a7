import { type Problem, problem, type SetValue, subjectCount } from '../facts'
import { type DeriveContext, read } from './derived-fact'
import { letterFacts, receiptFacts } from './filled-fields'

const papers = [
  ['transfer.letterFields', letterFacts],
  ['transfer.receipt.fields', receiptFacts],
] as const

/** Fields that a paper is said to have, and of which it is said that nothing stands in them. */
export const againstBlankFields = (context: DeriveContext): Problem[] =>
  Array.from({ length: subjectCount(context.document, 'transfers') }, (_, index) => index).flatMap(
    (index) =>
      papers.flatMap(([list, facts]) => {
        const { value } = read(context, list, index)
        const filled = (value as SetValue | null | undefined)?.present ?? []
        return Object.entries(facts).flatMap(([field, fact]) =>
          filled.includes(field) && read(context, fact, index).value === null
            ? [blank(index, field, fact, list)]
            : [],
        )
      }),
  )

const blank = (index: number, field: string, fact: string, list: string): Problem => {
  const within = (name: string) => name.slice('transfer.'.length)
  return problem({
    code: 'contradiction',
    path: `transfers[${index}].${within(fact)}`,
    found: 'null',
    allowed: {
      zh: `与 ${within(list)} 相符的内容（其中已列 ${field}），或不填`,
      en: `what agrees with ${within(list)}, which lists ${field}; or leave it out`,
    },
  })
}
