import type { CompiledNorm } from '../evaluate'
import type { CaseDocument } from '../facts'
import type { AssessOptions } from './assess'
import type { Determination } from './determination'
import type { Finding } from './finding'
import type { Bench } from './judgement'

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

const bases = new WeakMap<Determination, Basis>()
const grounds = new WeakMap<Finding, Ground>()

const of = <K extends object, V>(map: WeakMap<K, V>, key: K, what: string): V => {
  const found = map.get(key)
  if (found) return found
  throw new TypeError(
    `这不是 assess 直接给出的${what}（例如从 JSON 读回），不知其所据事实；请重新 assess / ` +
      'not an object that assess returned itself (read back from JSON, or a copy): assess again',
  )
}

/** Remembers what a determination was made from, for as long as the determination is kept. */
export const rememberBasis = (determination: Determination, basis: Basis): Determination => {
  bases.set(determination, basis)
  return determination
}

/** Remembers what a finding was made from, for as long as the finding is kept. */
export const rememberGround = (finding: Finding, ground: Ground): Finding => {
  grounds.set(finding, ground)
  return finding
}

/**
 * What a determination was made from.
 *
 * @throws TypeError if it is not an object that `assess` returned itself
 */
export const basisOf = (determination: Determination): Basis => of(bases, determination, '结论')

/**
 * What a finding was made from.
 *
 * @throws TypeError if it is not an object that `assess` returned itself
 */
export const groundOf = (finding: Finding): Ground => of(grounds, finding, '认定')
