import type { CaseOptions } from '../neutral/facts'

/** What a child process is to run, again and again. */
export type Work =
  | {
      readonly kind: 'neutral'
      readonly engine: string
      readonly rules: number
      readonly cases: CaseOptions
      /** How many cases are under way at once, each on an engine of its own. */
      readonly inFlight: number
    }
  | { readonly kind: 'regulations'; readonly task: string }

/** What a child process is asked. */
export type Request =
  | { readonly kind: 'prepare'; readonly work: Work }
  | { readonly kind: 'round'; readonly ms: number }

/** One round: how many cases, and how long they took. */
export interface Round {
  readonly cases: number
  /** By the clock on the wall. */
  readonly seconds: number
  /** Of processor time, of all threads. */
  readonly busySeconds: number
  /** The 99th percentile in milliseconds, where cases are timed one by one. */
  readonly p99?: number
}

/** What a child process answers. */
export type Reply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'round'; readonly round: Round }
  | { readonly kind: 'failed'; readonly message: string }
