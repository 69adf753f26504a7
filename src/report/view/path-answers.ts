import type { Determination } from '../../determination'
import { type Language, words } from '../words'
import { knownBasis, titleOf } from './basis'
import { titleText } from './citation'
import { type ShownPath, shownPaths } from './paths'

/** What one regulation says of one kind of path. */
export interface PathAnswer {
  title: string
  paths: ShownPath[]
  /** Why there are no steps; absent where there are. */
  none?: string
}

const noneOf = (result: Determination, instrument: string, id: string, lang: Language): string => {
  const regulation = knownBasis(result)?.options.rulebook.regulations.get(instrument)
  const prescribes = regulation?.norms.some(({ norm }) => norm.step?.path === id) ?? true
  return prescribes ? words.noPath[lang] : words.pathSilent[lang]
}

/** What each regulation that was asked says of one kind of path (`dispute`). */
export const pathAnswers = (result: Determination, id: string, lang: Language): PathAnswer[] => {
  const own = shownPaths(result).filter((path) => path.id === id)
  const basis = knownBasis(result)
  return result.instruments.flatMap(({ id: instrument, applies }) => {
    const paths = own.filter((path) => path.instrument === instrument)
    if (paths.length === 0 && applies === false) return []
    const title = titleText(titleOf(instrument, basis), lang)
    return paths.length > 0
      ? [{ title, paths }]
      : [{ title, paths, none: noneOf(result, instrument, id, lang) }]
  })
}
