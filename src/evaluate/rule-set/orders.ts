import type { Column } from './column'

/** The columns of facts in the order of a case, as far as it was met. */
export type Order = (Column | undefined)[]

/** How many facts at the head of a case tell its order from others. */
export const HEAD = 3

/** How many orders are kept; when there are more, they are learnt anew. */
const MOST = 2000

/** The orders in which cases have their facts: those of one source mostly have the same. */
export class Orders {
  readonly #known = new Map<number, Order>()
  readonly #columns: number
  #last: Order = []

  /** @param columns how many there are */
  constructor(columns: number) {
    this.#columns = columns
  }

  /** The order of the case read last. */
  get last(): Order {
    return this.#last
  }

  /** The order of cases that begin with these columns; nothing more of it, where it is met first. */
  of(head: readonly Column[]): Order {
    let key = 0
    for (const { position } of head) key = key * this.#columns + position
    this.#last = this.#known.get(key) ?? this.#learn(key, head)
    return this.#last
  }

  #learn(key: number, head: readonly Column[]): Order {
    if (this.#known.size >= MOST) this.#known.clear()
    const order = [...head]
    this.#known.set(key, order)
    return order
  }
}
