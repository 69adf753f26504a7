import { describe, expect, test } from 'vitest'
import { assess, type CaseFacts } from '../../src'
import { InvalidInputError } from '../../src/facts'

const matter = { place: '371082', date: '2022-06-01' }
const organs: CaseFacts['organs'] = [
  { id: 'agri' },
  { id: 'team', standing: 'internal', parent: 'agri' },
  { id: 'market' },
]

const problemsOf = (facts: CaseFacts): string[] => {
  try {
    assess({ matter, organs, ...facts }, { asOf: '2022-06-01', instruments: ['rongcheng-2021'] })
    return []
  } catch (error) {
    if (error instanceof InvalidInputError)
      return error.problems.map(({ code, path }) => `${code} ${path}`)
    throw error
  }
}

describe('facts that contradict the competent organs are refused', () => {
  test.each<[name: string, facts: CaseFacts, problems: string[]]>([
    [
      'an office listed beside its organ',
      { initiation: { competentOrgans: ['agri', 'team'] } },
      ['contradiction initiation.competentOrgans[1]'],
    ],
    [
      'one organ, and yet several duties are touched',
      { initiation: { competentOrgans: ['agri'], severalDutiesTouched: true } },
      ['contradiction initiation.severalDutiesTouched'],
    ],
    [
      'one organ, and yet a campaign of several is arranged',
      { initiation: { competentOrgans: ['agri'], campaign: { orderedBy: ['superior-organ'] } } },
      ['contradiction initiation.campaign'],
    ],
    [
      'a form that the competent organs do not bear out',
      { initiation: { competentOrgans: ['agri', 'market'] }, action: { form: 'coordinated' } },
      ['contradiction action.form'],
    ],
    [
      'two organs, and yet a report on coordinated enforcement',
      { initiation: { competentOrgans: ['agri', 'market'] }, report: { form: 'coordinated' } },
      ['contradiction report.form'],
    ],
    [
      'a joint action, and yet a report on coordinated enforcement',
      { action: { form: 'joint' }, report: { form: 'coordinated' } },
      ['contradiction report.form'],
    ],
    [
      'a joint action and a report on it',
      { action: { form: 'joint' }, report: { form: 'joint' } },
      [],
    ],
    [
      'a statutory organ other than the competent one',
      { initiation: { competentOrgans: ['agri'] }, approval: { statutoryOrgan: 'market' } },
      ['contradiction approval.statutoryOrgan'],
    ],
    ['two organs', { initiation: { competentOrgans: ['agri', 'market'] } }, []],
  ])('%s', (_, facts, problems) => {
    expect(problemsOf(facts)).toEqual(problems)
  })
})
