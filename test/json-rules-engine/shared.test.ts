import { Engine } from 'json-rules-engine'
import { expect, test } from 'vitest'
import { bundledCalendar } from '../../src'
import { factsFor, registerZhifa, toJsonRules, truthsOf } from '../../src/json-rules-engine'
import { SharedRules } from '../../src/json-rules-engine/shared'
import { bundledRulebook } from '../../src/zhifa'

const norms = bundledRulebook()
  .regulations.get('rongcheng-2021')
  ?.norms.filter(({ norm }) => norm.topic === 'transfers')
const rules = toJsonRules({ norms: norms ?? [] })
const facts = {
  transfers: [{ notOwnJurisdiction: true, noticeGivenOn: '2021-02-18', sentOn: null }],
}
const setting = { asOf: '2021-02-19', calendar: bundledCalendar() }

const engineOf = (given: typeof rules): Engine => {
  const engine = new Engine(given)
  registerZhifa(engine, setting)
  return engine
}

test('conditions that rules share are run once, and answered for each of them', async () => {
  const shared = new SharedRules(rules)
  expect(shared.asked.length).toBeLessThan(rules.length)
  const asked = factsFor(facts, { rules, subject: 'transfers[0]', ...setting })
  const one = await shared.run(engineOf([...shared.asked]), asked)
  expect(one).toEqual(truthsOf(await engineOf(rules).run(asked), rules))
  expect(new Set(one.map(({ truth }) => truth))).toEqual(new Set([0, 1, 2]))
})

test('a rule that the engine lacks is an error, not a truth', async () => {
  const shared = new SharedRules(rules)
  const asked = factsFor(facts, { rules, subject: 'transfers[0]', ...setting })
  await expect(shared.run(engineOf([...shared.asked].slice(1)), asked)).rejects.toThrow(
    'was not run',
  )
})
