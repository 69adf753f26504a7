import { describe, expect, test } from 'vitest'
import { assess, type CaseFacts, explain } from '../../src'

const found = { value: true, by: '市司法局', reason: '所附材料' }

const initiation: CaseFacts['initiation'] = {
  competentOrgans: ['a'],
  assistanceNeeded: null,
  severeImpact: null,
  directInterestPersons: 6,
  complexRelations: null,
  violentObstruction: [],
  meansExhausted: false,
  governmentIsActor: false,
  governmentApprovesDecision: false,
}

const ground = (told: object): CaseFacts => ({
  matter: { place: '371082', date: '2023-04-10' },
  organs: [{ id: 'a' }, { id: 'b' }],
  initiation: { ...initiation, ...told },
})

const NORM = 'rongcheng-2021/7.1'
const FACT = 'initiation.otherCoordinatedGround'

const answerTo = (facts: CaseFacts) => {
  const determination = assess(facts, { asOf: '2023-04-10' })
  const finding = determination.findings.find(({ norm }) => norm === NORM)
  return {
    verdict: determination.verdict,
    missing: determination.missing.map(({ path }) => path),
    finding,
  }
}

describe('a catch-all clause that somebody relies on and nobody has found', () => {
  test('leaves the case open for the finding; not relied on, it does not', () => {
    const claimed = answerTo(ground({ otherCoordinatedGround: 'claimed' }))
    expect(claimed).toMatchObject({ verdict: 'undetermined', missing: [FACT] })
    expect(claimed.finding).toMatchObject({
      weighs: true,
      openOnly: false,
      cause: 'finding-needed',
    })
    const untold = answerTo(ground({}))
    expect(untold).toMatchObject({ verdict: 'not-applicable' })
    expect(untold.finding).toMatchObject({ verdict: 'undetermined', weighs: false, openOnly: true })
    const nobody = answerTo(ground({ otherCoordinatedGround: null }))
    expect(nobody.finding).toMatchObject({ verdict: 'not-applicable' })
    const settled = answerTo(ground({ otherCoordinatedGround: found }))
    expect(settled.finding).toMatchObject({ verdict: 'permitted' })
  })

  test('stays open in a part of the document that is said to be complete', () => {
    const facts = { ...ground({ otherCoordinatedGround: 'claimed' }), complete: ['initiation'] }
    expect(answerTo(facts)).toMatchObject({ verdict: 'undetermined', missing: [FACT] })
  })

  test('is said in the explanation', () => {
    const { finding } = answerTo(ground({ otherCoordinatedGround: 'claimed' }))
    const text = JSON.stringify(finding && explain(finding))
    expect(text).toContain('relied on by somebody, found by nobody')
  })
})

describe('what a norm waits for, and the document says is in question', () => {
  const unknown = [FACT]

  test('leaves the case open, be it a catch-all clause', () => {
    expect(answerTo({ ...ground({}), unknown })).toMatchObject({
      verdict: 'undetermined',
      missing: [FACT],
      finding: { weighs: true, openOnly: false },
    })
  })

  test('is asked about though what comes after it is told', () => {
    const sole = { assistanceNeeded: found, participants: ['a', 'b'] }
    const told: CaseFacts = {
      ...ground({ ...sole, otherCoordinatedGround: null, meansExhausted: undefined }),
      decisions: [{ kind: 'decision', by: 'a', inOwnName: true, withinPowers: true }],
    }
    expect(answerTo(told).finding).toMatchObject({ verdict: 'undetermined', weighs: false })
    const asked = answerTo({ ...told, unknown: ['initiation.meansExhausted'] })
    expect(asked.finding).toMatchObject({ verdict: 'undetermined', weighs: true })
    expect(asked.missing).toContain('initiation.meansExhausted')
  })
})

describe('any evaluative fact that somebody relies on', () => {
  test('is not known, whatever its kind', () => {
    const tier = {
      matter: { place: '230183', date: '2020-05-10' },
      tier: { nature: 'claimed', circumstances: 'claimed', impact: 'claimed' },
    } as const
    const { findings } = assess(tier, { asOf: '2020-06-01' })
    expect(findings.find(({ norm }) => norm === 'shangzhi-2018/21')).toMatchObject({
      verdict: 'undetermined',
    })
  })

  test('is a detail that the document speaks of', () => {
    const facts = ground({ otherCoordinatedGround: 'claimed' })
    const alone = { ...facts, initiation: { otherCoordinatedGround: 'claimed' as const } }
    expect(answerTo(alone).finding).toMatchObject({ untold: [], weighs: true })
  })
})
