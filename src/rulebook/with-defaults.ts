import type { ArticleFile, Instrument, Norm } from './norm-schema'

/** As a file writes it: some keys may be left out. */
type Sparse<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>

type Step = NonNullable<Norm['step']>
type SparseStep = Sparse<Step, 'after' | 'whenever' | 'manner' | 'decides'>

interface SparseNorm
  extends Sparse<
    Omit<Norm, 'step'>,
    'part' | 'behind' | 'on' | 'open' | 'exceptTo' | 'specialTo' | 'silent' | 'notes'
  > {
  step?: SparseStep
}

export interface SparseArticle
  extends Sparse<Omit<ArticleFile, 'norms'>, 'conditions' | 'classified'> {
  norms?: readonly SparseNorm[]
}

export interface SparseInstrument extends Sparse<Omit<Instrument, 'inForce'>, 'fingerprints'> {
  inForce: Sparse<Instrument['inForce'], 'notes'>
}

const stepWithDefaults = (step: SparseStep): Step => ({
  after: [],
  whenever: [],
  manner: [],
  decides: false,
  ...step,
})

const normWithDefaults = ({ step, ...rest }: SparseNorm): Norm => ({
  part: [],
  behind: [],
  on: [],
  open: false,
  exceptTo: [],
  specialTo: [],
  silent: [],
  notes: [],
  ...rest,
  ...(step && { step: stepWithDefaults(step) }),
})

/** What the schema makes of an article that is known to fit it, without checking it again. */
export const articleWithDefaults = ({ norms = [], ...rest }: SparseArticle): ArticleFile => ({
  conditions: {},
  classified: [],
  ...rest,
  norms: norms.map(normWithDefaults),
})

/** What the schema makes of the head of a regulation that is known to fit it. */
export const instrumentWithDefaults = ({ inForce, ...rest }: SparseInstrument): Instrument => ({
  fingerprints: {},
  ...rest,
  inForce: { notes: [], ...inForce },
})
