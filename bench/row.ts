/** One line of the table: an engine at a piece of work. */
export interface Row {
  readonly work: string
  readonly engine: string
  readonly version: string
  /** Cases a second; for growth, start and size the figure in `figure` instead. */
  readonly perSecond: number | null
  /** Ours divided by this engine's. */
  readonly ratio: number | null
  readonly figure?: string
  /** What the work has to reach, where it has a bar. */
  readonly bar?: string
  readonly met?: boolean
}
