import { createReadStream, existsSync, statSync } from 'node:fs'
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser'
import { type Problem, problem } from '../facts'
import { duplicateKeys } from './duplicate-keys'

/** The largest document that is read. */
export const MAX_BYTES = 64 * 1024 * 1024
const MAX_NESTING = 256

/** One case as read from a file, or what was wrong with the file. */
export type SourcedCase = { source: string } & (
  | { facts: unknown }
  | { problems: readonly Problem[] }
)

const unreadable = (source: string, found: string, zh: string, en: string): SourcedCase => ({
  source,
  problems: [problem({ code: 'unreadable', path: '', found, allowed: { zh, en } })],
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

const syntaxError = (text: string): string => {
  const errors: ParseError[] = []
  parse(text, errors, { disallowComments: true, allowTrailingComma: false })
  const first = errors[0]
  if (!first) return 'invalid JSON'
  const before = text.slice(0, first.offset).split('\n')
  return `${printParseErrorCode(first.error)}, line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`
}

const casesOf = (source: string, text: string): SourcedCase[] => {
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
    return [unreadable(source, syntaxError(text), '有效的 JSON', 'valid JSON')]
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
  if (!Array.isArray(value)) return [{ source, facts: value }]
  if (value.length === 0) return [unreadable(source, '[]', '至少一个案件', 'at least one case')]
  return value.map((facts, i) => ({ source: `${source}#${i}`, facts }))
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

/** Reads the cases of a file, or of standard input for `-`; a JSON array holds several. */
export const readCases = async (file: string): Promise<SourcedCase[]> => {
  if (file !== '-') {
    if (!existsSync(file)) return [unreadable(file, '∅', '存在的文件', 'a file that exists')]
    const stat = statSync(file)
    if (!stat.isFile()) return [unreadable(file, 'directory', '文件', 'a file')]
    if (stat.size > MAX_BYTES) return [tooLarge(file, `${(stat.size / 2 ** 20).toFixed(0)} MB`)]
  }
  const bytes = await bytesOf(file === '-' ? process.stdin : createReadStream(file))
  if (bytes === undefined) return [tooLarge(file, `> ${MAX_BYTES >> 20} MB`)]
  try {
    return casesOf(file, new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return [unreadable(file, 'bytes that are no UTF-8', ' UTF-8 编码的文本', 'text in UTF-8')]
  }
}
