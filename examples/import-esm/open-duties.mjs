import { assess } from 'zhifa'

/** A record of the caller's own system. */
const transfer = {
  division: '371082',
  from: 'Agriculture Bureau',
  to: 'Market Regulation Bureau',
  notice: '2021-02-18',
  letter: null,
}

const facts = {
  matter: { place: transfer.division, date: transfer.notice },
  organs: [
    { id: 'from', name: transfer.from },
    { id: 'to', name: transfer.to },
  ],
  transfers: [
    {
      from: 'from',
      to: 'to',
      notOwnJurisdiction: true,
      noticeGivenOn: transfer.notice,
      sentOn: transfer.letter,
    },
  ],
}

const { verdict, findings } = assess(facts, { asOf: '2021-02-20' })
const open = findings.filter((finding) => finding.weighs && finding.verdict === 'required')

console.log(verdict)
for (const { citation, addressee, deadline } of open)
  console.log([citation.label.zh, addressee?.name.zh, deadline?.due].filter(Boolean).join('  '))
