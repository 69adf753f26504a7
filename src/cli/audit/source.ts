import { createHash } from 'node:crypto'
import { createReadStream, existsSync, statSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { InvalidInputError, problem } from '../../facts'

const CHUNK = 256 * 1024
const HEAD = 64 * 1024

/** The bytes of the input, how many there are where that is known, and what tells it from others. */
export interface Source {
  chunks: AsyncIterable<Uint8Array>
  size: number | undefined
  /** Hash of the first so many bytes; none of what can be read only once. */
  head: { bytes: number; sha256: string } | undefined
}

const unreadable = (file: string, found: string, zh: string, en: string): InvalidInputError =>
  new InvalidInputError([problem({ code: 'unreadable', path: file, found, allowed: { zh, en } })])

const hashOf = async (handle: FileHandle, bytes: number): Promise<string> => {
  const buffer = Buffer.alloc(bytes)
  const { bytesRead } = await handle.read(buffer, 0, bytes, 0)
  return createHash('sha256').update(buffer.subarray(0, bytesRead)).digest('hex')
}

/** The hash of the first bytes of a file. */
export const headOf = async (file: string, bytes = HEAD): Promise<Source['head']> => {
  const handle = await open(file, 'r')
  try {
    const { size } = await handle.stat()
    const length = Math.min(size, bytes)
    return { bytes: length, sha256: await hashOf(handle, length) }
  } finally {
    await handle.close()
  }
}

/**
 * Opens a file, or standard input for `-`.
 *
 * @throws InvalidInputError if there is no such file
 */
export const openSource = async (file: string): Promise<Source> => {
  if (file === '-') return { chunks: process.stdin, size: undefined, head: undefined }
  if (!existsSync(file)) throw unreadable(file, '∅', '存在的文件', 'a file that exists')
  const stat = statSync(file)
  if (stat.isDirectory()) throw unreadable(file, 'directory', '文件', 'a file')
  const chunks = createReadStream(file, { highWaterMark: CHUNK })
  return stat.isFile()
    ? { chunks, size: stat.size, head: await headOf(file) }
    : { chunks, size: undefined, head: undefined }
}
