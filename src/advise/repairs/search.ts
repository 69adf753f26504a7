import { assess, basisOf, type Determination, type Finding } from '../../determination'
import { InvalidInputError } from '../../facts'
import { applyEdits } from './edit'
import { type EditSet, eachOf, isPart, merged } from './edit-set'
import { graveIn, keyOf } from './grave'
import { smallerParts } from './minimal'
import { waysOut } from './ways-out'

/** The most assessments that are made in the search for the repairs of one case. */
export const MOST_ASSESSED = 160
/** How often repairs may be mended that bring about a new breach. */
const MOST_ROUNDS = 3

/** A verified, minimal set of edits, and the answer for the facts so changed. */
export interface Found {
  set: EditSet
  after: Determination
}

export interface Search {
  found: Found[]
  /** Grave findings from which no change that is still open leads out. */
  hopeless: Finding[]
  /** More sets may exist than were looked at. */
  cut: boolean
}

interface Tried {
  set: EditSet
  round: number
}

/** The search for sets of edits that lift every finding which can be lifted, and bring no new one. */
class Repairing {
  readonly #hopeless: ReadonlySet<string>
  readonly #known = new Map<string, Determination | undefined>()
  readonly found: Found[] = []
  cut = false

  constructor(
    readonly determination: Determination,
    readonly targets: readonly Finding[],
    hopeless: readonly Finding[],
  ) {
    this.#hopeless = new Set(hopeless.map(keyOf))
  }

  /** The answer with the edits made; `undefined` if they contradict other facts. */
  #assess(set: EditSet): Determination | undefined {
    const { document, options } = basisOf(this.determination)
    const facts = applyEdits(document.facts, set)
    const key = JSON.stringify(facts)
    if (this.#known.has(key)) return this.#known.get(key)
    let after: Determination | undefined
    try {
      after = assess(facts, options)
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error
    }
    this.#known.set(key, after)
    return after
  }

  #remaining = (after: Determination): Finding[] =>
    graveIn(after).filter((finding) => !this.#hopeless.has(keyOf(finding)))

  #complies(set: EditSet): boolean {
    const after = this.#assess(set)
    return after !== undefined && this.#remaining(after).length === 0
  }

  #keep(set: EditSet, after: Determination): void {
    const { facts } = basisOf(this.determination).document
    const { parts, cut } = smallerParts(set, facts, this.targets)
    this.cut ||= cut
    const smaller = parts.find((part) => this.#complies(part))
    const minimal = smaller ?? set
    if (this.found.some((other) => isPart(other.set, minimal))) return
    this.found.push({ set: minimal, after: this.#assess(minimal) ?? after })
  }

  #next(set: EditSet, after: Determination): EditSet[] {
    const ways = eachOf(this.#remaining(after).map(waysOut))
    this.cut ||= ways.cut
    return ways.sets.flatMap((more) => {
      const both = merged(set, more)
      return both ? [both] : []
    })
  }

  run(starts: readonly EditSet[]): void {
    const queue: Tried[] = starts.map((set) => ({ set, round: 0 }))
    for (let tried = queue.shift(); tried; tried = queue.shift()) {
      if (this.#known.size >= MOST_ASSESSED) {
        this.cut = true
        return
      }
      this.#try(tried, queue)
    }
  }

  #try({ set, round }: Tried, queue: Tried[]): void {
    if (this.found.some((other) => isPart(other.set, set))) return
    const after = this.#assess(set)
    if (!after) return
    if (this.#remaining(after).length === 0) this.#keep(set, after)
    else if (round >= MOST_ROUNDS) this.cut = true
    else {
      queue.push(...this.#next(set, after).map((next) => ({ set: next, round: round + 1 })))
      queue.sort((a, b) => a.set.length - b.set.length)
    }
  }
}

/** Looks for every minimal set of edits that makes a case comply, as far as it can. */
export const searchRepairs = (determination: Determination): Search => {
  const ways = graveIn(determination).map((finding) => ({ finding, ways: waysOut(finding) }))
  const hopeless = ways.filter((each) => each.ways.sets.length === 0)
  const rest = ways.filter((each) => each.ways.sets.length > 0)
  const starts = eachOf(rest.map((each) => each.ways))
  const search = new Repairing(
    determination,
    rest.map(({ finding }) => finding),
    hopeless.map(({ finding }) => finding),
  )
  search.cut = starts.cut
  if (rest.length > 0) search.run(starts.sets)
  return { found: search.found, hopeless: hopeless.map(({ finding }) => finding), cut: search.cut }
}
