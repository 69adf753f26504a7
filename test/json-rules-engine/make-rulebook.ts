import type { Condition, Instrument, Rulebook, RulebookNorm } from '../../src/rulebook'
import { ruleSchemas } from '../../src/rulebook/norm-schema'

const words = { zh: '甲', en: 'a' }

const instrument: Instrument = {
  id: 'test',
  title: words,
  short: words,
  documentNumber: '1',
  issuer: words,
  issuedOn: '2021-01-01',
  inForce: { from: '2021-01-01', to: null, provision: null, notes: [] },
  territory: { codes: ['371082'], name: words },
  numbering: 'articles',
  fingerprints: {},
  provisions: ['1'],
}

/** A `may` under a condition, in a regulation of 371082; without the checks of a rule file. */
export const normOf = (
  id: string,
  topic: string,
  applies: Condition,
  more: Partial<RulebookNorm> = {},
): RulebookNorm => {
  const variant = { reading: undefined, requires: undefined, forbids: undefined }
  return {
    norm: ruleSchemas().norm.parse({ id, modality: 'may', topic, gist: words, applies }),
    instrument,
    citation: '1',
    label: words,
    variants: [{ ...variant, applies, deadline: undefined }],
    silent: [],
    within: undefined,
    alternatives: [],
    appliesWithoutOpen: undefined,
    openFacts: [],
    ...more,
  }
}

/** A rulebook whose only regulation, `test`, has these norms. */
export const rulebookWith = (norms: readonly RulebookNorm[]): Rulebook => ({
  regulations: new Map([[instrument.id, { instrument, norms, classified: [] }]]),
  norms: new Map(norms.map((each) => [each.norm.id, each])),
})

/** The id of the norm made from the condition at a position. */
export const normId = (position: number): string => `test/1:n${position}`

/** A rulebook with one norm for each condition, all of one topic. */
export const rulebookOf = (topic: string, conditions: readonly Condition[]): Rulebook =>
  rulebookWith(conditions.map((applies, i) => normOf(normId(i), topic, applies)))
