import { createInterface } from 'node:readline'

/** Asks for lines one by one; `undefined` once the terminal is closed. */
export interface Terminal {
  ask(prompt: string): Promise<string | undefined>
  say(line: string): void
  close(): void
}

/** The terminal that the command runs in, or lines from a pipe. */
export const openTerminal = (): Terminal => {
  const { stdin, stdout } = process
  const lines = createInterface({ input: stdin, output: stdout, terminal: stdin.isTTY === true })
  lines.on('SIGINT', () => lines.close())
  const typed = lines[Symbol.asyncIterator]()
  return {
    ask: async (prompt) => {
      lines.setPrompt(prompt)
      lines.prompt()
      const { value, done } = await typed.next()
      return done ? undefined : String(value).trim()
    },
    say: (line) => stdout.write(`${line}\n`),
    close: () => lines.close(),
  }
}
