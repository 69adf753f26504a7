import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { InvalidInputError, problem } from '../facts'

const reasons: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  ENOENT: ['文件夹不存在', 'there is no such folder'],
  ENOTDIR: ['路径中有一段不是文件夹', 'a part of the path is no folder'],
  EISDIR: ['那里是一个文件夹', 'it is a folder'],
  EACCES: ['没有写入权限', 'no permission to write there'],
  EPERM: ['没有写入权限', 'no permission to write there'],
  EROFS: ['磁盘只读', 'the disk is read-only'],
  ENOSPC: ['磁盘已满', 'the disk is full'],
  ENAMETOOLONG: ['文件名过长', 'the name is too long'],
}

/** The refusal to write to a file, by the code of the error (`ENOSPC`). */
export const unwritable = (file: string, found: string, option: string): InvalidInputError => {
  const [zh, en] = reasons[found] ?? ['无法写入', 'it cannot be written']
  return new InvalidInputError([
    problem({
      code: 'unwritable',
      path: option,
      found: `${file} (${found})`,
      allowed: { zh: `可以写入的文件：${zh}`, en: `a file that can be written; ${en}` },
    }),
  ])
}

/** Writes a file whole or not at all: beside it first. A device or pipe is written straight. */
const write = (file: string, text: string | Uint8Array): void => {
  const there = statSync(file, { throwIfNoEntry: false })
  if (there && !there.isFile()) {
    writeFileSync(file, text)
    return
  }
  const target = there ? realpathSync(file) : file
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  try {
    writeFileSync(beside, text, { flag: 'wx' })
    renameSync(beside, target)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

/** Refuses to write a report over one of the files that it was made from. */
export const assertNoInput = (
  output: string | undefined,
  inputs: readonly string[],
  option = '--output',
): void => {
  if (output === undefined || !inputs.some((each) => resolve(each) === resolve(output))) return
  throw new InvalidInputError([
    problem({
      code: 'unwritable',
      path: option,
      found: output,
      allowed: { zh: '另一个文件，不是所读的文件', en: 'a file other than those read' },
    }),
  ])
}

/**
 * Writes a report to standard output, or to a file: whole or not at all.
 *
 * @throws InvalidInputError if the file cannot be written
 */
export const deliver = (
  text: string | Uint8Array,
  output: string | undefined,
  option = '--output',
): void => {
  if (output === undefined) {
    process.stdout.write(text)
    return
  }
  try {
    write(output, text)
  } catch (error) {
    throw unwritable(output, (error as NodeJS.ErrnoException).code ?? String(error), option)
  }
}
