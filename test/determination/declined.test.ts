import { describe, expect, test } from 'vitest'
import { assess, explain, report, validateFacts } from '../../src'
import { resolveName } from '../../src/facts'
import { bundledRulebook } from '../../src/zhifa'

const licheng = (notifiedOn: unknown, date: string | null = '2019-08-22') => ({
  matter: { place: '370112', date },
  attendance: { notifiedOn },
})

const verdictIn = (facts: object, norm: string, asOf = '2019-08-23') =>
  assess(facts as never, { asOf }).findings.find((each) => each.norm === norm)?.verdict

describe('an act that whoever owes it has declined', () => {
  test('is a breach where no period is set, and merely owed where it is not done so far', () => {
    expect(verdictIn(licheng('declined'), 'licheng-2018/3(4):notify')).toBe('violated')
    expect(verdictIn(licheng(null), 'licheng-2018/3(4):notify')).toBe('required')
    expect(verdictIn(licheng('2019-08-22'), 'licheng-2018/3(4):notify')).toBe('compliant')
    expect(verdictIn({ ...licheng(null), attendance: {} }, 'licheng-2018/3(4):notify')).toBe(
      'undetermined',
    )
  })
  test('is owed until the period ends where there is one', () => {
    const transfer = { notOwnJurisdiction: true, noticeGivenOn: '2021-02-18', sentOn: 'declined' }
    const facts = { matter: { place: '371082', date: '2021-02-18' }, transfers: [transfer] }
    expect(verdictIn(facts, 'rongcheng-2021/22.1:letter', '2021-02-22')).toBe('required')
    expect(verdictIn(facts, 'rongcheng-2021/22.1:letter', '2021-02-23')).toBe('violated')
  })
  test('is owed, not breached, while the matter lies ahead', () => {
    expect(verdictIn(licheng('declined', '2019-08-24'), 'licheng-2018/3(4):notify')).toBe(
      'required',
    )
    expect(verdictIn(licheng('declined', null), 'licheng-2018/3(4):notify')).toBe('required')
  })
  test('is told by the date of an event that is worked out', () => {
    const facts = {
      matter: { place: '230102', date: '2018-05-10' },
      initiation: { orderedFromAbove: true },
      activation: { startedOn: 'declined' },
    }
    expect(verdictIn(facts, 'harbin-2017/16', '2018-05-22')).toBe('violated')
  })
  test('is named in the answer, in reports and explanations', () => {
    const answer = assess(licheng('declined') as never, { asOf: '2019-08-23' })
    const finding = answer.findings.find(({ norm }) => norm === 'licheng-2018/3(4):notify')
    expect(finding?.items).toEqual([
      {
        fact: 'attendance.notifiedOn',
        label: {
          zh: '通知相关部门日期（已表示不履行，仍须履行）',
          en: 'departments concerned notified (it was said that it will not be done; it is still owed)',
        },
        state: 'unmet',
      },
    ])
    const words = 'it was said that it will not be done'
    expect(report(answer, { format: 'markdown', lang: 'en' })).toContain(words)
    const acts = finding && explain(finding).readings[0]?.acts
    expect(acts?.map(({ found }) => found.shown.en)).toEqual([words])
  })
})

test('each duty told of by a date of its own takes the word, and no other date does', () => {
  const owed = new Set<string>()
  for (const { norm, variants } of bundledRulebook().norms.values()) {
    const done = variants[0].deadline?.done ?? norm.step?.done
    if (norm.modality !== 'must' || done === undefined) continue
    for (const name of [done, `${done}On`])
      if (['date', 'moment'].includes(resolveName(name)?.fact.kind ?? '')) owed.add(name)
  }
  const taking = [...owed].filter((name) => resolveName(name)?.fact.declinable)
  const others = [...owed].filter((name) => !taking.includes(name))
  expect(others.filter((name) => !name.endsWith('.on'))).toEqual([])
  const checked = validateFacts({
    matter: { date: 'declined' },
    violations: [{ id: 'v', occurredOn: 'declined' }],
    attendance: { notifiedOn: 'declned' },
  })
  const problems = checked.ok ? [] : checked.problems
  expect(problems.map(({ path, nearest }) => [path, nearest])).toEqual([
    ['matter.date', undefined],
    ['violations[0].occurredOn', undefined],
    ['attendance.notifiedOn', 'declined'],
  ])
  expect(problems[2]?.allowed.en).toContain('or "declined"')
})

test('an act that is told of with its details, and will not be done, is none', () => {
  const facts = (coordination: object | null) => ({
    matter: { place: '330802', date: '2023-03-01' },
    disputes: [{ application: { on: '2023-03-01' }, coordination }],
  })
  const told = (coordination: object | null) =>
    ['quzhou-2022/8:coordinate', 'quzhou-2022/8:body'].map((norm) =>
      verdictIn(facts(coordination), norm, '2023-06-01'),
    )
  expect(told({ by: 'department', on: 'declined' })).toEqual(['violated', 'not-applicable'])
  expect(told({ by: 'department', on: '2023-03-10' })).toEqual(['compliant', 'violated'])
  expect(told(null)).toEqual(['required', 'not-applicable'])
})
