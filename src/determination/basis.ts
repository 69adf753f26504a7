import type { CompiledNorm } from '../evaluate'
import type { CaseDocument } from '../facts'
import type { Determination } from './determination'
import type { Finding } from './finding'
import type { Bench } from './judgement'
import type { AssessOptions } from './options'

/** What a determination was made from. */
export interface Basis {
  readonly document: CaseDocument
  readonly options: AssessOptions
}

/** What a finding was made from. */
export interface Ground {
  readonly norm: CompiledNorm
  readonly bench: Bench
}

/** Gives back what it is given, so that a class derived from it can add a private field to that. */
class Itself {
  constructor(given: object) {
    // biome-ignore lint/correctness/noConstructorReturn: the way to add a private field to an object
    return given
  }
}

/** A private field on an object: not seen in JSON, not copied, and faster than a `WeakMap`. */
class Based extends Itself {
  #basis: Basis
  constructor(determination: Determination, basis: Basis) {
    super(determination)
    this.#basis = basis
  }
  static of(determination: Determination): Basis | undefined {
    return #basis in determination ? determination.#basis : undefined
  }
}

class Grounded extends Itself {
  #ground: Ground
  constructor(finding: Finding, ground: Ground) {
    super(finding)
    this.#ground = ground
  }
  static of(finding: Finding): Ground | undefined {
    return #ground in finding ? finding.#ground : undefined
  }
}

const known = <V>(found: V | undefined, what: string): V => {
  if (found) return found
  throw new TypeError(
    `这不是 assess 直接给出的${what}（例如从 JSON 读回），不知其所据事实；请重新 assess / ` +
      'not an object that assess returned itself (read back from JSON, or a copy): assess again',
  )
}

/** Remembers what a determination was made from, for as long as the determination is kept. */
export const rememberBasis = (determination: Determination, basis: Basis): Determination => {
  new Based(determination, basis)
  return determination
}

/** Remembers what a finding was made from, for as long as the finding is kept. */
export const rememberGround = (finding: Finding, ground: Ground): Finding => {
  new Grounded(finding, ground)
  return finding
}

/**
 * What a determination was made from.
 *
 * @throws TypeError if it is not an object that `assess` returned itself
 */
export const basisOf = (determination: Determination): Basis =>
  known(Based.of(determination), '结论')

/**
 * What a finding was made from.
 *
 * @throws TypeError if it is not an object that `assess` returned itself
 */
export const groundOf = (finding: Finding): Ground => known(Grounded.of(finding), '认定')
