import { distance } from 'fastest-levenshtein'

/**
 * The candidate nearest to a misspelt name, if one is near enough to be meant.
 *
 * @example nearestName('titel', ['title', 'place']) // 'title'
 */
export const nearestName = (name: string, candidates: Iterable<string>): string | undefined => {
  let best: string | undefined
  let least = Math.max(2, Math.floor(name.length / 3)) + 1
  for (const candidate of candidates) {
    const steps = distance(name.toLowerCase(), candidate.toLowerCase())
    if (steps < least) {
      best = candidate
      least = steps
    }
  }
  return best
}
