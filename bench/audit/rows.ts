import { version } from '../../package.json'
import type { Row } from '../row'
import type { Run } from './measure'

const RATE = 15_000
const MEMORY = 400
const SCALING = 1.7

/** What was measured: the fastest run with each number of workers. */
export interface Measured {
  matters: number
  one: Run
  two: Run
  /** How many times as much the machine gets done with two threads that only count. */
  machine: number
}

const memory = ({ peakMB }: Run): string =>
  peakMB === null ? 'memory not known' : `${Math.round(peakMB)} MB at most`

/** The measurements as rows of the table. */
export const rowsOf = ({ matters, one, two, machine }: Measured): Row[] => {
  const many = matters.toLocaleString('en')
  const perCore = matters / one.cpuSeconds
  const scaling = one.seconds / two.seconds
  const row = (work: string, more: Partial<Row>): Row => ({
    work: `audit, ${many} matters: ${work}`,
    engine: 'zhifa',
    version,
    perSecond: null,
    ratio: null,
    ...more,
  })
  return [
    row('1 worker', { perSecond: matters / one.seconds, figure: memory(one) }),
    row('a second of processor time', {
      perSecond: perCore,
      bar: `≥ ${RATE.toLocaleString('en')}`,
      met: perCore >= RATE,
    }),
    row('2 workers', {
      perSecond: matters / two.seconds,
      figure: memory(two),
      bar: `< ${MEMORY} MB`,
      met: two.peakMB !== null && two.peakMB < MEMORY,
    }),
    row('2 workers against 1', {
      figure: `${scaling.toFixed(2)} ×`,
      bar: `≥ ${SCALING} ×`,
      met: scaling >= SCALING,
    }),
    row('two threads that only count against one', {
      engine: 'the machine itself',
      version: process.version.slice(1),
      figure: `${machine.toFixed(2)} ×`,
    }),
  ]
}
