import type { FieldKind } from '../facts'

/** What an operator of a condition takes. Its meaning is implemented once in each engine. */
export interface OperatorSignature {
  readonly name: string
  /** Kinds of fact it can be asked of. */
  readonly facts: readonly FieldKind[]
  /** What `value` may be; `like-fact` means a value of the fact's own kind. */
  readonly value: 'flag' | 'like-fact' | 'list' | 'item' | 'number' | 'date' | 'divisions'
  /** Whether `value` may be `{ "fact": name }`. */
  readonly comparesFacts?: true
}

const signatures: readonly OperatorSignature[] = [
  {
    name: 'equal',
    facts: ['flag', 'choice', 'count', 'ref', 'text'],
    value: 'like-fact',
    comparesFacts: true,
  },
  { name: 'in', facts: ['choice'], value: 'list' },
  {
    name: 'given',
    facts: ['date', 'moment', 'text', 'choice', 'ref', 'group', 'term'],
    value: 'flag',
  },
  { name: 'happened', facts: ['date', 'moment'], value: 'flag' },
  { name: 'before', facts: ['date', 'moment'], value: 'date', comparesFacts: true },
  { name: 'notAfter', facts: ['date', 'moment'], value: 'date', comparesFacts: true },
  { name: 'contains', facts: ['set', 'refs'], value: 'item', comparesFacts: true },
  { name: 'containsAll', facts: ['set'], value: 'list' },
  { name: 'containsAny', facts: ['set'], value: 'list' },
  {
    name: 'greaterThanInclusive',
    facts: ['count', 'amount', 'number'],
    value: 'number',
    comparesFacts: true,
  },
  { name: 'lessThan', facts: ['count', 'amount', 'number'], value: 'number', comparesFacts: true },
  { name: 'within', facts: ['division'], value: 'divisions' },
]

/** The operators that conditions may use, by name. */
export const operators: ReadonlyMap<string, OperatorSignature> = new Map(
  signatures.map((signature) => [signature.name, signature]),
)
