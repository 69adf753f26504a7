import { createHash } from 'node:crypto'
import type { Determination } from '../../src'
import type { ReportCase } from '../../src/report'
import { officialText } from '../../src/source'
import { fingerprints } from '../../src/source/verify'
import { ask, rulebookWith } from '../support/invented'

/** Names that try to break out of every format. */
export const hostile = {
  html: '<script>alert(1)</script>',
  markdown: '`a` | *b* [c](http://x.example) @all <img src=x onerror=alert(1)>',
  terminal: '\u001b[31mred\u001b[0m\u202eback\u0000\ud800',
  lines: 'first\r\nBEGIN:VEVENT\nsecond; third, fourth \\ fifth',
  xml: ']]></testcase>&\'"',
}

export const hostileName = Object.values(hostile).join(' ')

const words = (zh: string, en: string) => ({ zh, en })

const sending = {
  id: 'example-2020/3',
  topic: 'transfers',
  modality: 'must',
  gist: words('三日内移送。', 'Send within three days.'),
  addressee: { fact: 'transfer.from' },
  deadline: { workingDays: 3, from: 'transfer.noticeGivenOn', done: 'transfer.sentOn' },
  notes: [words('示例说明', 'an example note')],
}

const urgent = {
  ...sending,
  id: 'example-2020/4',
  gist: words('二十四小时内移送。', 'Send within twenty-four hours.'),
  notes: [],
  deadline: { hours: 24, from: 'transfer.discoveredOn', done: 'transfer.sentOn' },
}

const leading = {
  id: 'example-2020/5',
  modality: 'must',
  gist: words('牵头机关行动。', 'The lead acts.'),
  requires: { fact: 'duty.leadActs', operator: 'equal', value: true },
}

const silence = {
  id: 'example-2020/6',
  modality: 'must',
  gist: words('其他机关行动。', 'The others act.'),
  requires: { fact: 'duty.othersAct', operator: 'equal', value: true },
  silent: [
    {
      when: { fact: 'duty.othersAct', operator: 'equal', value: false },
      gist: words('文本未规定', 'nothing is said'),
    },
  ],
}

const step = {
  path: 'transfer',
  order: 1,
  actor: words('移送机关', 'the sender'),
  action: words('移送案件', 'send the case'),
  paper: words('移送函', 'letter'),
  done: 'transfer.sentOn',
  decides: true,
}

export const norms = [{ ...sending, step }, leading, silence]

const organs = [{ id: 'a', name: hostileName }, { id: 'b' }]

const transfer = (noticeGivenOn: string) => [{ from: 'a', to: 'b', noticeGivenOn, sentOn: null }]

/** A violation, a fact missing, silence, and an open duty, with hostile names throughout. */
export const mixed: Determination = ask(
  norms,
  {
    id: `case ${hostileName}`,
    title: hostileName,
    organs,
    transfers: transfer('2021-02-18'),
    duty: { othersAct: false },
  },
  '2021-02-19',
)

/** The same matter with the lead known not to act. */
export const violated: Determination = ask(
  norms,
  {
    id: 'plain',
    matter: { place: '990101', date: '2021-02-18' },
    organs,
    transfers: transfer('2021-02-18'),
    duty: { leadActs: false },
  },
  '2021-02-19',
)

/** A period that ends in a year without a notice. */
export const provisional: Determination = ask(
  [sending],
  { id: 'next-year', organs, transfers: transfer('2026-12-30') },
  '2026-12-31',
  { inForce: { from: '2020-01-10', to: null, provision: null } },
)

/** A period in hours. */
export const hours: Determination = ask(
  [urgent],
  {
    id: 'urgent',
    organs,
    transfers: [{ from: 'a', to: 'b', discoveredOn: '2021-02-18T09:30:00Z', sentOn: null }],
  },
  '2021-02-18T20:00:00+08:00',
)

/** A matter after the regulation has expired. */
export const expired: Determination = ask(
  [{ ...sending, step, on: ['transfer.noticeGivenOn'] }],
  { organs, transfers: transfer('2025-06-02') },
  '2025-06-03',
)

const refused: ReportCase = {
  source: `bad ${hostile.html}.json`,
  problems: [
    {
      code: 'unknown-name',
      path: 'plam',
      found: hostile.html,
      allowed: words('别的', 'another'),
      message: words(`plam：没有这个名称 ${hostile.html}`, `plam: no such name ${hostile.html}`),
    },
  ],
}

const disputed: ReportCase = {
  source: 'disputed.json',
  crossCheck: { engine: 'json-rules-engine@7.3.1', compared: 2, agrees: false },
  differences: [
    {
      norm: 'example-2020/3',
      subject: 'transfers[0]',
      tree: 'applies',
      own: 'holds',
      other: 'fails',
    },
  ] as unknown as Extract<ReportCase, { differences: unknown }>['differences'],
}

/** Every kind of case at once. */
export const every: ReportCase[] = [
  { determination: mixed, source: 'folder/案件 1.json' },
  { determination: violated, source: 'C:\\plans\\b.json#2', locate: () => region },
  { determination: provisional },
  { determination: hours },
  { determination: expired },
  refused,
  disputed,
]

export const region = { startLine: 2, startColumn: 3, endLine: 4, endColumn: 5 }

const digest = (text: string) => createHash('sha256').update(text).digest('hex')
const provisions = ['1', '3', '5', '6']

/** An official text of the invented regulation. */
export const text = `示例办法
第一条 为示例，制定本办法。
第三条 移送机关自通报之日起三个工作日内移送。
移送<b>应当</b>附函。
第五条 牵头机关应当行动。
第六条 其他机关应当行动。`

const regulation = rulebookWith(norms, {
  provisions,
  fingerprints: fingerprints(
    text,
    rulebookWith(norms, { provisions }).regulations.get('example-2020') as never,
    digest,
  ),
}).regulations.get('example-2020')

/** What a text of the invented regulation can be quoted for. */
export const quoting = (given: string) => {
  if (!regulation) throw new Error('not loaded')
  return officialText(given, regulation, digest)
}

/** A norm of which it is open whether it applies, and that is complied with should it apply. */
export const kept: ReportCase = {
  determination: ask(
    [
      leading,
      {
        modality: 'must',
        applies: { fact: 'duty.awaitingApproval', operator: 'equal', value: true },
        requires: { fact: 'duty.othersAct', operator: 'equal', value: true },
      },
    ],
    { duty: { leadActs: true, othersAct: true } },
  ),
}
