import { setFlagsFromString } from 'node:v8'

/**
 * Makes the engine spend less on what each thread does anew beside its matters. Every worker compiles
 * the same code, and what is inlined deeper is compiled more often; collecting with helpers takes
 * them from the other workers. Two workers get about an eighth more done (bench/PROFILE.md).
 */
export const tuneEngine = (): void => {
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=200')
  setFlagsFromString('--no-parallel-scavenge')
}
