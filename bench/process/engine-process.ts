import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Reply, Request, Round, Work } from './protocol'

const child = join(import.meta.dirname, 'child.ts')

/** A child process that runs one piece of work, and stays warm between rounds. */
export class EngineProcess {
  readonly #process: ChildProcess = fork(child, { execArgv: ['--import', 'tsx'] })

  async prepare(work: Work): Promise<void> {
    await this.#ask({ kind: 'prepare', work })
  }

  async round(ms: number): Promise<Round> {
    const reply = await this.#ask({ kind: 'round', ms })
    if (reply.kind !== 'round') throw new Error(`a round answered "${reply.kind}"`)
    return reply.round
  }

  stop(): void {
    this.#process.kill()
  }

  async #ask(request: Request): Promise<Reply> {
    const failed = new AbortController()
    const ended = once(this.#process, 'exit', { signal: failed.signal }).then(() => {
      throw new Error('a child process of the bench ended')
    })
    const answered = once(this.#process, 'message', { signal: failed.signal })
    this.#process.send(request)
    try {
      const [reply] = (await Promise.race([answered, ended])) as [Reply]
      if (reply.kind === 'failed') throw new Error(reply.message)
      return reply
    } finally {
      failed.abort()
      await Promise.allSettled([answered, ended])
    }
  }
}
