import { existsSync, readFileSync, statSync } from 'node:fs'
import { InvalidInputError, type Problem, problem } from '../facts'
import { duplicateKeys } from './duplicate-keys'
import { type Locate, locator } from './locate'
import { syntaxErrorIn } from './syntax-error'

/** The largest document that is read. */
export const MAX_BYTES = 64 * 1024 * 1024
const MAX_NESTING = 256

/** One case as read from a file, or what was wrong with the file. */
export type SourcedCase = { source: string } & (
  | { facts: unknown; locate: Locate }
  | { problems: readonly Problem[] }
)

interface Refused {
  source: string
  problems: readonly Problem[]
}

const unreadable = (source: string, found: string, zh: string, en: string): Refused => ({
  source,
  problems: [problem({ code: 'unreadable', path: source, found, allowed: { zh, en } })],
})

const tooLarge = (source: string, bytes: string) =>
  unreadable(
    source,
    bytes,
    `不超过 ${MAX_BYTES >> 20} MB 的文件`,
    `a file of at most ${MAX_BYTES >> 20} MB`,
  )

const nestingOf = (text: string): number => {
  let depth = 0
  let deepest = 0
  let inString = false
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    if (inString) {
      if (char === '\\') i++
      else if (char === '"') inString = false
    } else if (char === '"') inString = true
    else if (char === '{' || char === '[') deepest = Math.max(deepest, ++depth)
    else if (char === '}' || char === ']') depth--
  }
  return deepest
}

/** The cases of a JSON text, or what is wrong with it. */
export const casesOf = (source: string, text: string): SourcedCase[] => {
  if (text.trim() === '')
    return [
      unreadable(source, '∅', ' JSON 文档（文件为空）', 'a JSON document (the file is empty)'),
    ]
  const depth = nestingOf(text)
  if (depth > MAX_NESTING)
    return [
      unreadable(
        source,
        `${depth} ≫ ${MAX_NESTING}`,
        `至多 ${MAX_NESTING} 层嵌套的 JSON`,
        `JSON nested at most ${MAX_NESTING} levels`,
      ),
    ]
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    const { found, allowed } = syntaxErrorIn(text)
    return [unreadable(source, found, allowed.zh, allowed.en)]
  }
  const twice = duplicateKeys(text)
  if (twice.length > 0)
    return [
      {
        source,
        problems: twice.map(({ key, line, column }) =>
          problem({
            code: 'duplicate-id',
            path: key,
            found: `"${key}" (line ${line}, column ${column})`,
            allowed: { zh: '每个键只出现一次', en: 'each key once in an object' },
          }),
        ),
      },
    ]
  const locate = locator(text)
  if (!Array.isArray(value)) return [{ source, facts: value, locate: (path) => locate([], path) }]
  if (value.length === 0) return [unreadable(source, '[]', '至少一个案件', 'at least one case')]
  return value.map((facts, i) => ({
    source: `${source}#${i}`,
    facts,
    locate: (path) => locate([i], path),
  }))
}

const bytesOf = async (stream: NodeJS.ReadableStream): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of stream) {
    const buffer = Buffer.from(chunk)
    bytes += buffer.length
    if (bytes > MAX_BYTES) return undefined
    chunks.push(buffer)
  }
  return Buffer.concat(chunks)
}

const readBytes = async (file: string): Promise<Buffer | Refused> => {
  if (file === '-')
    return (await bytesOf(process.stdin)) ?? tooLarge(file, `> ${MAX_BYTES >> 20} MB`)
  if (!existsSync(file)) return unreadable(file, '∅', '存在的文件', 'a file that exists')
  const stat = statSync(file)
  if (!stat.isFile()) return unreadable(file, 'directory', '文件', 'a file')
  if (stat.size > MAX_BYTES) return tooLarge(file, `${(stat.size / 2 ** 20).toFixed(0)} MB`)
  return readFileSync(file)
}

const noText = (file: string): Refused =>
  unreadable(file, 'bytes that are no UTF-8', ' UTF-8 编码的文本', 'text in UTF-8')

/** The text of some bytes; `undefined` if they are none. A byte order mark is kept on request. */
const textOf = (bytes: Buffer, ignoreBOM: boolean): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM }).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * Reads a file, or standard input for `-`, as text, to the byte.
 *
 * @throws InvalidInputError if it cannot be read
 */
export const readText = async (file: string): Promise<string> => {
  const bytes = await readBytes(file)
  if (!Buffer.isBuffer(bytes)) throw new InvalidInputError(bytes.problems)
  const text = textOf(bytes, true)
  if (text === undefined) throw new InvalidInputError(noText(file).problems)
  return text
}

/** Reads the cases of a file, or of standard input for `-`; a JSON array holds several. */
export const readCases = async (file: string): Promise<SourcedCase[]> => {
  const bytes = await readBytes(file)
  if (!Buffer.isBuffer(bytes)) return [bytes]
  const text = textOf(bytes, false)
  return text === undefined ? [noText(file)] : casesOf(file, text)
}
