import {
  type CaseFacts,
  type Problem,
  problem,
  type SetValue,
  shown,
  subjectCount,
  type Value,
} from '../../facts'
import { type DeriveContext, read } from '../derived-fact'
import { isListed, letterFacts, receiptFacts } from '../transfers/filled-fields'

type Transfer = NonNullable<CaseFacts['transfers']>[number]

const papers = [
  ['transfer.letterFields', letterFacts, ({ letterFields }: Transfer) => letterFields],
  ['transfer.receipt.fields', receiptFacts, ({ receipt }: Transfer) => receipt?.fields],
] as const

/** Whether a list that is told item by item says of one that it is not there. */
const isDenied = (list: unknown, item: string): boolean =>
  typeof list === 'object' && list !== null && (list as Record<string, unknown>)[item] === false

/** Fields that a paper is said to have, or to have none of, and of which the opposite is said one by one. */
export const againstBlankFields = (context: DeriveContext): Problem[] =>
  Array.from({ length: subjectCount(context.document, 'transfers') }, (_, index) => index).flatMap(
    (index) =>
      papers.flatMap(([list, facts, tell]) => {
        const { value } = read(context, list, index)
        const listed = isListed({ ...context, index }, list) ? (value as SetValue) : undefined
        const items = tell(context.document.facts.transfers?.[index] as Transfer)
        const isNone = listed?.present.length === 0 && listed.unknown.length === 0
        return Object.entries(facts).flatMap(([field, fact]) => {
          const told = read(context, fact, index).value
          if (listed?.present.includes(field) && told === null)
            return [opposed(index, field, fact, list, told)]
          const isBlank = isNone || isDenied(items, field)
          return isBlank && told !== undefined && told !== null
            ? [opposed(index, field, fact, list, told)]
            : []
        })
      }),
  )

const opposed = (
  index: number,
  field: string,
  fact: string,
  list: string,
  told: Value,
): Problem => {
  const within = (name: string) => name.slice('transfer.'.length)
  const lists =
    told === null
      ? { zh: `其中已列 ${field}`, en: `which lists ${field}` }
      : { zh: `其中没有 ${field}`, en: `which says that ${field} is blank` }
  return problem({
    code: 'contradiction',
    path: `transfers[${index}].${within(fact)}`,
    found: shown(told),
    allowed: {
      zh: `与 ${within(list)} 相符的内容（${lists.zh}），或不填`,
      en: `what agrees with ${within(list)}, ${lists.en}; or leave it out`,
    },
  })
}
