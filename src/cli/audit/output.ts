import { type FileHandle, open } from 'node:fs/promises'
import { unwritable } from '../deliver'

/** Where answers go. */
export interface Output {
  write: (bytes: Uint8Array) => Promise<void>
  close: () => Promise<void>
}

/** The reader of our standard output has gone (`| head`): there is nobody left to answer. */
export class ReaderGone extends Error {}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error)

const stdoutOutput: Output = {
  write: (bytes) =>
    new Promise((resolve, reject) => {
      process.stdout.write(bytes, (error) => {
        if (!error) resolve()
        else if (codeOf(error) === 'EPIPE') reject(new ReaderGone())
        else reject(unwritable('-', codeOf(error), '--output'))
      })
    }),
  close: async () => undefined,
}

const toStdout = (): Output => {
  // each write tells its own errors
  process.stdout.removeAllListeners('error').on('error', () => undefined)
  return stdoutOutput
}

const toFile = (file: string, handle: FileHandle): Output => {
  const refusing = async (act: () => Promise<void>): Promise<void> => {
    try {
      await act()
    } catch (error) {
      throw unwritable(file, codeOf(error), '--output')
    }
  }
  return {
    write: (bytes) => refusing(() => handle.appendFile(bytes)),
    close: () => refusing(() => handle.close()),
  }
}

/**
 * Opens standard output or a file, anew or to go on where it ends. A write that fails says so; what
 * was written before stays.
 *
 * @throws InvalidInputError if the file cannot be opened
 */
export const openOutput = async (file: string | undefined, goOn: boolean): Promise<Output> => {
  if (file === undefined) return toStdout()
  try {
    return toFile(file, await open(file, goOn ? 'a' : 'w'))
  } catch (error) {
    throw unwritable(file, codeOf(error), '--output')
  }
}
