import fc from 'fast-check'

/** A run of the tests is repeatable; `npm run fuzz` draws another seed each time. */
const asked = process.env.FUZZ_SEED
if (asked !== 'random') fc.configureGlobal({ seed: Number(asked ?? 20170407) })
