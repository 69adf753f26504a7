import { mergeSummaries, type Summary, summarySchema } from '../../audit'
import { InvalidInputError, type Problem, problem } from '../../facts'
import { readText } from '../input'

const noSummary = (file: string): Problem =>
  problem({
    code: 'unreadable',
    path: file,
    found: file,
    allowed: {
      zh: '“zhifa audit --summary 文件.json”写出的汇总',
      en: 'a summary, as "zhifa audit --summary FILE.json" writes it',
    },
  })

const readSummary = async (file: string): Promise<Summary> => {
  const text = await readText(file)
  try {
    return summarySchema().parse(JSON.parse(text))
  } catch {
    throw new InvalidInputError([noSummary(file)])
  }
}

/**
 * The summary of several parts together.
 *
 * @throws InvalidInputError if a file is no summary
 */
export const mergeFiles = async (files: readonly string[]): Promise<Summary> => {
  let merged = mergeSummaries([])
  for (const file of files) merged = mergeSummaries([merged, await readSummary(file)])
  return merged
}
