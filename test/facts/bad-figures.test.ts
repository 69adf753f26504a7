import { expect, test } from 'vitest'
import { type Problem, validateFacts } from '../../src/facts'

const problemsOf = (facts: unknown): readonly Problem[] => {
  const result = validateFacts(facts)
  return result.ok ? [] : result.problems
}

const organ = { id: 'a', name: '甲局' }

test.each<[name: string, facts: unknown, path: string, zh: string, en: string, nearest?: string]>([
  [
    'an amount below zero',
    { penalties: [{ kind: 'fine', amount: -5 }] },
    'penalties[0].amount',
    '不小于 0 的数',
    'a number, 0 or more',
  ],
  [
    'a score above a hundred',
    { personAssessment: { score: 120 } },
    'personAssessment.score',
    ' 0 至 100 的数',
    'a number from 0 to 100',
  ],
  [
    'a mean of zero',
    { personAssessment: { score: 0, mean: 0 } },
    'personAssessment.mean',
    '大于 0 的数',
    'a number above 0',
  ],
  [
    'more double-random inspections than inspections',
    { personRecord: { inspections: 5, doubleRandomInspections: 6 } },
    'personRecord.doubleRandomInspections',
    '不大于 inspections（5）的数',
    'a number not above inspections (5)',
  ],
  [
    'more certificates than supervisors',
    { supervision: { supervisors: 1, certificatesShown: 2 } },
    'supervision.certificatesShown',
    '不大于 supervisors（1）的数',
    'a number not above supervisors (1)',
  ],
  [
    'a term that ends before the notice that sets it',
    { supervisionNotices: [{ issuedOn: '2023-05-10', term: { until: '2023-05-05' } }] },
    'supervisionNotices[0].term.until',
    '不早于 issuedOn（2023-05-10）',
    'not before issuedOn (2023-05-10)',
  ],
  [
    'a township government of the county level',
    { organs: [{ ...organ, body: 'township-government', level: 'county' }] },
    'organs[0].level',
    ' "township"：乡镇人民政府、街道办事处属于乡级',
    '"township": a township government or sub-district office is of that level',
  ],
  [
    'a dispute with one side',
    { organs: [organ], disputes: [{ sides: ['a', 'a'] }] },
    'disputes[0].sides',
    '争议各方，至少两个机关；不全知道的不填',
    'every side, two organs at least; left out where not all are known',
  ],
  [
    'a fine on a party that is not listed',
    { parties: [{ id: 'shop' }], penalties: [{ kind: 'fine', party: 'shpo' }] },
    'penalties[0].party',
    'shop',
    'an id of "parties": shop',
    'shop',
  ],
  [
    'a fine for a violation that is not listed',
    { violations: [{ id: 'dumping' }], penalties: [{ kind: 'fine', violation: 'dumpling' }] },
    'penalties[0].violation',
    'dumping',
    'an id of "violations": dumping',
    'dumping',
  ],
  [
    'an attribute of a tier outside its scale',
    { tier: { nature: { value: 'mino', by: '甲局', reason: '经查明' } } },
    'tier.nature.value',
    'manifestly-minor | minor | bad',
    'manifestly-minor | minor | bad',
    'minor',
  ],
  [
    'a finding that nobody has made',
    { tier: { nature: { value: 'bad', reason: '经查明' } } },
    'tier.nature.by',
    '作出认定的机关或人员',
    'who made the finding',
  ],
  [
    'a finding without a reason',
    { tier: { nature: { value: 'bad', by: '甲局' } } },
    'tier.nature.reason',
    '认定的理由',
    'the reason of the finding',
  ],
  [
    'a finding that is neither true nor false',
    { transfers: [{ urgent: { value: 'yes', by: '甲局', reason: '经查明' } }] },
    'transfers[0].urgent.value',
    ' true 或 false',
    'true or false',
  ],
  [
    'an organ that is part of itself',
    { organs: [{ ...organ, parent: 'a' }] },
    'organs[0].parent',
    '另一个机关的编号',
    'the id of another organ',
  ],
])('refuses %s', (_, facts, path, zh, en, nearest) => {
  const [first, ...more] = problemsOf(facts)
  expect(more).toEqual([])
  expect(first?.path).toBe(path)
  expect(first?.allowed.zh).toContain(zh)
  expect(first?.allowed.en).toContain(en)
  expect(first?.nearest).toBe(nearest)
})

test('a party or violation that no fine names is no error: nothing was imposed for it', () => {
  const facts = { parties: [{ id: 'shop' }], violations: [{ id: 'dumping' }], penalties: [] }
  expect(problemsOf(facts)).toEqual([])
})
