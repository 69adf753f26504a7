import type { MissingFact, Words } from '../facts'
import type { Finding } from './finding'
import type { Path } from './paths'
import type { Verdict } from './verdict'

/** Whether a regulation was asked about this matter, and why. `null`: not known. */
export interface InstrumentScope {
  id: string
  applies: boolean | null
  reason: Words
}

/** A topic that the document does not speak of, so that its norms were not asked. */
export interface OutsideTopic {
  instrument: string
  topic: string
  label: Words
  norms: number
}

/** A topic that the document speaks of, and on which no regulation that was asked has norms. */
export interface UnregulatedTopic {
  topic: string
  label: Words
}

/** A catch-all clause that somebody could still invoke. */
export interface OpenClause {
  norm: string
  citation: Finding['citation']
  gist: Words
}

/** The answer for one case. */
export interface Determination {
  id?: string
  asOf: string
  verdict: Verdict
  instruments: InstrumentScope[]
  findings: Finding[]
  /** All facts that the findings lack which weigh (or which leave the case undetermined), once each. */
  missing: MissingFact[]
  outside: OutsideTopic[]
  unregulated: UnregulatedTopic[]
  openClauses: OpenClause[]
  paths: Path[]
}
