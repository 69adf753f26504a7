import type { Pace } from '../process/interleave'
import type { Row } from '../row'
import { measureSize } from '../size/measure'
import { versionOf } from '../versions'

const SIZE_BAR = 40_000

/** The core with one regulation, minified and gzipped, beside zod. */
export const sizeSection = async (_: Pace, report: (rows: Row[]) => void): Promise<void> => {
  const { gzipped } = await measureSize()
  report([
    {
      work: 'size: core with one regulation, min + gzip, beside zod',
      engine: 'zhifa',
      version: versionOf(undefined),
      perSecond: null,
      ratio: null,
      figure: `${(gzipped / 1000).toFixed(1)} kB`,
      bar: `≤ ${SIZE_BAR / 1000} kB`,
      met: gzipped <= SIZE_BAR,
    },
  ])
}
