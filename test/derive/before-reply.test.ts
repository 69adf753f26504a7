import { expect, test } from 'vitest'
import { assess, type CaseFacts } from '../../src'
import { InvalidInputError } from '../../src/facts'

type Approval = NonNullable<CaseFacts['approval']>

const isRefused = (awaitingApproval: boolean, decision: Approval['decision']): boolean => {
  const matter = { place: '371082', date: '2022-03-10' }
  try {
    assess({ matter, duty: { awaitingApproval }, approval: { decision } }, { asOf: '2022-04-01' })
    return false
  } catch (error) {
    if (error instanceof InvalidInputError)
      return error.problems.every(({ path }) => path === 'duty.awaitingApproval')
    throw error
  }
}

test.each<[name: string, awaiting: boolean, decision: Approval['decision'], refused: boolean]>([
  ['not answered, and no approval', true, null, false],
  ['not answered, and approved before', true, { on: '2022-02-20' }, true],
  ['not answered, and approved later', true, { on: '2022-03-20' }, false],
  ['not answered, and approved that day', true, { on: '2022-03-10' }, false],
  ['answered, and no approval', false, null, true],
  ['answered, and approved before', false, { on: '2022-02-20' }, false],
  ['answered, and approved later', false, { on: '2022-03-20' }, true],
  ['answered, when is not told', false, { by: 'people-government' }, false],
])('%s', (_, awaiting, decision, refused) => {
  expect(isRefused(awaiting, decision)).toBe(refused)
})
