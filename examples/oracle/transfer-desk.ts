import type { CaseFacts } from 'zhifa'

interface Desk {
  /** Date on which the other organ was told. */
  told: string
  /** Working days that the desk's own setting allows for the letter. */
  days: number
}

const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)

/** The product under test: it plans when a transfer letter leaves the house. */
export const planTransfer = ({ told, days }: Desk): CaseFacts => ({
  matter: { place: '371082', date: told },
  organs: [{ id: 'from' }, { id: 'to' }],
  transfers: [
    {
      from: 'from',
      to: 'to',
      notOwnJurisdiction: true,
      noticeGivenOn: told,
      sentOn: addDays(told, days),
      enclosures: ['letter', 'material', 'evidence'],
    },
  ],
})
