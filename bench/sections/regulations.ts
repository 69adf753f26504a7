import { interleave, type Measured, type Pace } from '../process/interleave'
import type { Work } from '../process/protocol'
import type { Row } from '../row'
import { versionOf } from '../versions'

const work = (task: string): Work => ({ kind: 'regulations', task })

const ours = { engine: 'zhifa', version: versionOf(undefined), ratio: null }

const compared = async (pace: Pace): Promise<Row[]> => {
  const [verdicts, fromDocuments, assess, theirs] = (await interleave(
    [work('verdicts'), work('verdicts from documents'), work('assess'), work('json-rules-engine')],
    pace,
  )) as [Measured, Measured, Measured, Measured]
  const peer = {
    engine: 'our norms on json-rules-engine',
    version: versionOf('json-rules-engine'),
    perSecond: theirs.perSecond,
  }
  const against = (measured: Measured, bar?: number) => {
    const ratio = measured.perSecond / theirs.perSecond
    return { ...peer, ratio, ...(bar && { bar: `≥ ${bar}`, met: ratio >= bar }) }
  }
  const name = 'the five regulations: verdicts'
  const tail = assess.p99 ?? Number.POSITIVE_INFINITY
  return [
    { work: `${name}, facts at hand`, ...ours, perSecond: verdicts.perSecond },
    { work: `${name}, facts at hand`, ...against(verdicts, 200) },
    { work: `${name}, from documents`, ...ours, perSecond: fromDocuments.perSecond },
    { work: `${name}, from documents`, ...against(fromDocuments) },
    {
      work: 'full assess',
      ...ours,
      perSecond: assess.perSecond,
      figure: `p99 ${tail.toFixed(2)} ms`,
      bar: 'p99 < 1 ms',
      met: tail < 1,
    },
    { work: 'full assess', ...against(assess, 30) },
  ]
}

const crowded = async (pace: Pace): Promise<Row[]> => {
  const [alone, among] = (await interleave(
    [work('by place'), work('by place, 1,000 more')],
    pace,
  )) as [Measured, Measured]
  const slower = alone.perSecond / among.perSecond
  const name = 'assess with 1,000 regulations of other places loaded'
  return [
    { work: name, ...ours, engine: 'zhifa, its own alone', perSecond: alone.perSecond },
    {
      work: name,
      ...ours,
      perSecond: among.perSecond,
      figure: `${slower.toFixed(2)} × the time`,
      bar: '≤ 1.2 ×',
      met: slower <= 1.2,
    },
  ]
}

/** The regulations themselves, on the fixture cases. */
export const regulationsSection = async (
  pace: Pace,
  report: (rows: Row[]) => void,
): Promise<void> => {
  report(await compared(pace))
  report(await crowded(pace))
}
