import { expect, test } from 'vitest'
import { assess } from '../../src'

const labelsOf = (facts: object, norm: string) =>
  assess({ matter: { place: '371082', date: '2022-12-05' }, ...facts }, { asOf: '2023-02-28' })
    .findings.find((finding) => finding.norm === norm)
    ?.items.map(({ label, state }) => [label.zh, label.en, state])

test('a point on two dates tells both of them', () => {
  const progress = { toJudicialOn: '2022-12-05', toGovernmentOfficeOn: '2022-12-06' }
  expect(labelsOf({ progress }, 'rongcheng-2021/29:together')).toEqual([
    [
      '“报政府办公室日期”不晚于“报司法行政部门日期”',
      '“to the government office” not after “to the judicial-administration department”',
      'unmet',
    ],
    [
      '“报司法行政部门日期”不晚于“报政府办公室日期”',
      '“to the judicial-administration department” not after “to the government office”',
      'met',
    ],
  ])
})

test('a point on two figures tells both of them', () => {
  const facts = {
    matter: { place: '330802', date: '2023-03-01' },
    supervision: { onSite: true, supervisors: 2, certificatesShown: 1 },
  }
  const finding = assess(facts, { asOf: '2023-04-01' }).findings.find(
    ({ norm }) => norm === 'quzhou-2022/13:certificates',
  )
  expect(finding?.items.map(({ label }) => label.zh)).toContainEqual(
    expect.stringMatching(/（对照“.+”）$/),
  )
})
