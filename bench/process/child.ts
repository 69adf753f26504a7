import { neutralTask } from '../neutral/task'
import { regulationsTask } from '../regulations/task'
import type { Reply, Request, Work } from './protocol'
import { type Task, timed } from './task'

const taskOf = (work: Work): Promise<Task> =>
  work.kind === 'neutral' ? neutralTask(work) : regulationsTask(work.task)

let task: Task | undefined

const answer = async (request: Request): Promise<Reply> => {
  if (request.kind === 'prepare') {
    task = await taskOf(request.work)
    return { kind: 'ready' }
  }
  if (!task) throw new Error('a round before the work was prepared')
  return { kind: 'round', round: await timed(task, request.ms) }
}

process.on('message', (request: Request) => {
  answer(request)
    .catch((error: unknown): Reply => ({ kind: 'failed', message: String(error) }))
    .then((reply) => process.send?.(reply))
})
