import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { builtChild } from './built-child'
import type { Reply, Request, Round, Work } from './protocol'

/** A child process that runs one piece of work, and stays warm between rounds. */
export class EngineProcess {
  readonly #process: ChildProcess

  private constructor(child: string) {
    this.#process = fork(child, { execArgv: [] })
  }

  /** Starts a process and makes the work ready. */
  static async prepared(work: Work): Promise<EngineProcess> {
    const process = new EngineProcess(await builtChild())
    await process.#ask({ kind: 'prepare', work })
    return process
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
