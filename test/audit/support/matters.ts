import { fixtureCases, fixtureInstruments } from '../../support/case-files'

/** Every so manieth fixture case as a matter with its own date and id; the place chooses the regulation. */
export const matters = (every = 1): Record<string, unknown>[] =>
  fixtureInstruments()
    .flatMap(fixtureCases)
    .filter((_, i) => i % every === 0)
    .map(({ facts, asOf }, i) => ({ ...facts, asOf, id: `m${i}` }))

/** Things as an asynchronous source, which counts how many were taken. */
export const counted = <T>(things: readonly T[]) => {
  const source = {
    taken: 0,
    async *[Symbol.asyncIterator]() {
      for (const thing of things) {
        source.taken++
        yield thing
      }
    },
  }
  return source
}
