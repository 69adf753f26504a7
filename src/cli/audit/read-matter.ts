import { type Problem, problem } from '../../facts'
import { casesOf } from '../input'
import { keysOf, scan } from './scan'

/** A matter as read from one line, or what is wrong with the line. */
export type ReadMatter = { matter: unknown } | { problems: readonly Problem[] }

const DEPTH = 64

const isMatter = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const severalCases = (text: string): Problem =>
  problem({
    code: 'wrong-type',
    path: '',
    found: text.length > 40 ? `${text.slice(0, 39)}…` : text,
    allowed: { zh: '每行一个案件文档（JSON 对象）', en: 'one case document a line, a JSON object' },
  })

const refused = (text: string): ReadMatter => {
  const [first, ...others] = casesOf('', text)
  if (first && 'problems' in first && others.length === 0) return { problems: first.problems }
  return { problems: [severalCases(text)] }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Reads one line. A key that stands twice is found by counting: the parsed value has fewer. */
export const readMatter = (text: string): ReadMatter => {
  const { keys, depth } = scan(text)
  const matter = depth <= DEPTH ? parsed(text) : undefined
  return isMatter(matter) && keysOf(matter) === keys ? { matter } : refused(text)
}
