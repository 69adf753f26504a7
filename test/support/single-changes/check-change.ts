import { type CaseFacts, type Determination, InvalidInputError } from '../../../src'
import { crossCheck } from '../../../src/json-rules-engine'
import type { FixtureCase } from '../case-files'
import { run } from '../compare'
import { calendar } from '../invented'
import { flippedFindings, goesByOwnDate, goesByPresumption } from '../monotony'
import { rulebookOf } from '../rulebooks'
import type { SingleChange } from './single-changes'

/** What one changed document came to. */
export type CheckedChange =
  | { refused: true }
  | {
      refused: false
      /** How many condition trees both engines judged. */
      compared: number
      wrong: string[]
    }

/** The answer, unless the document is refused as not sound. */
const answerTo = (each: FixtureCase): Determination | undefined => {
  try {
    return run(each)
  } catch (problem) {
    if (problem instanceof InvalidInputError) return undefined
    throw problem
  }
}

/** What is wrong with the answer to a document with one change. */
export const checkChange = async (
  each: FixtureCase,
  { path, value, without, facts }: SingleChange,
): Promise<CheckedChange> => {
  const after = answerTo({ ...each, facts })
  if (!after) return { refused: true }
  const { instrument, asOf } = each
  const where = `${each.file}: ${each.name}: ${path} = ${JSON.stringify(value)}`
  const basis = { asOf, rulebook: rulebookOf(instrument), calendar, instruments: [instrument] }
  const { differences, compared } = await crossCheck(facts as CaseFacts, basis)
  // what a document that is said to be complete leaves out is none, not unknown
  const isClosed = 'complete' in without
  const before = isClosed ? undefined : answerTo({ ...each, facts: without })
  const flips = before ? flippedFindings(before, after) : []
  const wrong = [
    ...differences.map((difference) => `${where}: engines differ: ${JSON.stringify(difference)}`),
    ...flips
      .filter((flip) => !goesByOwnDate(path, flip) && !goesByPresumption(path, flip))
      .map((flip) => `${where}: ${flip}`),
  ]
  return { refused: false, compared, wrong }
}
