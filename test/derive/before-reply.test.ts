import { expect, test } from 'vitest'
import { assess, type CaseFacts } from '../../src'

type Approval = NonNullable<CaseFacts['approval']>

const before = { by: 'people-government', on: '2022-02-20' } as const

test.each<[name: string, awaiting: boolean, decision: Approval['decision']]>([
  ['not answered, and approved before', true, before],
  ['not answered, and no approval', true, null],
  ['answered, and no approval', false, null],
  ['answered, and approved later', false, { ...before, on: '2022-03-20' }],
])('what is stated of the answer stands: %s', (_, awaitingApproval, decision) => {
  const matter = { place: '371082', date: '2022-03-10' }
  const duty = { awaitingApproval, leadActs: false }
  const of = (approval?: Approval) =>
    assess({ matter, duty, ...(approval && { approval }) }, { asOf: '2022-04-01' })
      .findings.filter(({ subject }) => subject === 'duty')
      .map(({ norm, verdict }) => [norm, verdict])
  expect(of({ decision })).toEqual(of())
})
