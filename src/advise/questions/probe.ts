import { assess, basisOf, type Determination } from '../../determination'
import { InvalidInputError } from '../../facts'
import { answered } from './place'

/** Answers by path. */
export type Answers = ReadonlyMap<string, unknown>

/** Assesses a case with some unknown facts told, a bounded number of times. */
export class Probe {
  readonly #known = new Map<string, Determination | undefined>()
  #left: number

  constructor(
    readonly start: Determination,
    limit: number,
    /** Whether untold details are asked about as well. */
    readonly details: boolean,
  ) {
    this.#left = limit
    this.#known.set('[]', start)
  }

  get isSpent(): boolean {
    return this.#left <= 0
  }

  /** The case with these answers; `undefined` if no such case can be, or the bound is reached. */
  with(answers: Answers): Determination | undefined {
    const key = JSON.stringify([...answers].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (this.#known.has(key)) return this.#known.get(key)
    if (this.isSpent) return undefined
    this.#left -= 1
    const result = this.#assess(answers)
    this.#known.set(key, result)
    return result
  }

  #assess(answers: Answers): Determination | undefined {
    const { document, options } = basisOf(this.start)
    let facts = document.facts
    for (const [path, value] of answers) facts = answered(facts, path, value)
    try {
      return assess(facts, options)
    } catch (error) {
      if (error instanceof InvalidInputError) return undefined
      throw error
    }
  }
}
