const TEXT = JSON.stringify({ id: 'matter', dates: [1, 2, 3], words: ['one', 'two'] })

const ROUNDS = 150
const READINGS = 15_000

const round = (): number => {
  const begun = performance.now()
  for (let i = 0; i < READINGS; i++) JSON.parse(TEXT)
  return performance.now() - begun
}

/**
 * How many times as long the same short work takes as it takes at best, at the median. Other guests of
 * a host take from a processor what no load average of this machine shows.
 */
export const unsteadiness = (): number => {
  for (let i = 0; i < 20; i++) round()
  const times = Array.from({ length: ROUNDS }, round).sort((a, b) => a - b)
  return (times[ROUNDS / 2] as number) / (times[0] as number)
}
