import { distance } from 'fastest-levenshtein'

const wordsOf = (name: string): string[] => name.toLowerCase().split(/[^\p{L}\p{N}]+/u)

const areAmong = (some: readonly string[], all: readonly string[]): boolean =>
  some.every((word) => all.includes(word))

/** The candidate with the fewest words among those with all words of the name, or none but its words. */
const sharingWords = (name: string, candidates: readonly string[]): string | undefined => {
  const words = wordsOf(name)
  const [best] = candidates
    .map((candidate) => ({ candidate, its: wordsOf(candidate) }))
    .filter(({ its }) => areAmong(words, its) || areAmong(its, words))
    .sort((one, other) => one.its.length - other.its.length)
  return best?.candidate
}

/**
 * The candidate nearest to a misspelt name, if one is near enough to be meant: by its letters, or else by its words.
 *
 * @example nearestName('titel', ['title', 'place']) // 'title'
 * @example nearestName('functional-department', ['department', 'court']) // 'department'
 */
export const nearestName = (name: string, candidates: Iterable<string>): string | undefined => {
  const all = [...candidates]
  let best: string | undefined
  let least = Math.max(2, Math.floor(name.length / 3)) + 1
  for (const candidate of all) {
    const steps = distance(name.toLowerCase(), candidate.toLowerCase())
    if (steps < least && steps < candidate.length) {
      best = candidate
      least = steps
    }
  }
  return best ?? sharingWords(name, all)
}
