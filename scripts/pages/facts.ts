import { derivedFacts } from '../../src/derive'
import { DECLINED, type Fact, resolveName, type Topic, vocabulary } from '../../src/facts'
import { leavesOf, type RulebookNorm } from '../../src/rulebook'
import { bundledRulebook } from '../../src/zhifa'
import { readBy } from '../derived-reads'
import type { Page } from './page'

const factsOf = ({ norm, variants, silent }: RulebookNorm): string[] => {
  const conditions = [
    ...variants.flatMap(({ applies, requires, forbids }) => [applies, requires, forbids]),
    ...silent.map(({ when }) => when),
  ].filter((condition) => condition !== undefined)
  const compared = conditions
    .flatMap(leavesOf)
    .flatMap(({ fact, value }) =>
      typeof value === 'object' && 'fact' in value ? [fact, value.fact] : [fact],
    )
  const { deadline, step, act } = norm
  const timed = [deadline?.done, step?.done, act, ...norm.on]
  if (deadline && 'from' in deadline) timed.push(deadline.from)
  return [...compared, ...timed.filter((name) => name !== undefined)]
}

/** The vocabulary's facts on the way of a name: `penalty.by.body` reads penalty.by and organ.body. */
const onTheWay = (name: string): string[] => {
  const resolved = resolveName(name)
  if (!resolved) return []
  return [...(resolved.via ? onTheWay(resolved.via.name) : []), resolved.fact.name]
}

const usedBy = new Map<string, Set<string>>()
for (const norm of bundledRulebook().norms.values())
  for (const name of factsOf(norm).flatMap((each) => [each, ...readBy(each)]))
    for (const each of new Set([name, ...onTheWay(name)])) {
      const citations = usedBy.get(each) ?? new Set()
      usedBy.set(each, citations.add(`${norm.instrument.id}/${norm.citation}`))
    }

const sources = (name: string): string => {
  const byInstrument = new Map<string, string[]>()
  for (const each of usedBy.get(name) ?? []) {
    const [instrument = '', citation = ''] = each.split('/')
    byInstrument.set(instrument, [...(byInstrument.get(instrument) ?? []), citation])
  }
  return [...byInstrument].map(([id, citations]) => `${id} ${citations.join(', ')}`).join('<br>')
}

const askedBy = (topic: Topic): string => {
  const counts = new Map<string, number>()
  for (const { norm, instrument } of bundledRulebook().norms.values())
    if (norm.topic === topic.name) counts.set(instrument.id, (counts.get(instrument.id) ?? 0) + 1)
  return [...counts].map(([id, count]) => `${id} ${count}`).join('<br>')
}

const kinds: Record<Fact['kind'], string> = {
  flag: '`true` / `false`',
  date: 'date or `null`',
  moment: 'date, or time with offset, or `null`',
  count: 'whole number',
  amount: 'number ≥ 0 (yuan)',
  number: 'number',
  text: 'text or `null`',
  division: 'six-digit division code',
  choice: '`null` or one of',
  set: '`null` or any of (array: the whole list; or `{ item: true/false }`: what it leaves out is unknown)',
  ref: '`null` or id in',
  refs: '`null` or ids in',
  term: '`null`, `{ workingDays }`, `{ days }` or `{ until }`',
  group: 'group or `null`',
  list: 'list',
}

const typeOf = (fact: Fact): string => {
  const kind = fact.topic ? `${kinds[fact.kind]} \`${fact.topic}\`` : kinds[fact.kind]
  const base = fact.declinable ? `${kind}, or \`"${DECLINED}"\`` : kind
  return fact.finding
    ? `\`null\` or **finding** \`{ value, by, reason }\`, value ${base.replace('`null` or ', '')}`
    : base
}

/** Long lists that many facts share are printed once. */
const bodies = vocabulary.facts.get('organ.body')?.values ?? {}
const isBodies = (values: Fact['values']): boolean =>
  Object.keys(values ?? {}).join() === Object.keys(bodies).join()

const bodyRows = Object.entries(bodies).map(([key, { zh, en }]) => `| \`${key}\` | ${zh} | ${en} |`)

const valuesOf = (values: Fact['values']): string =>
  isBodies(values) ? '[a body](#bodies)' : listOf(values)

const listOf = (values: Fact['values']): string =>
  Object.entries(values ?? {})
    .map(([key, { zh, en }]) => `\`${key}\` ${zh} ${en}`)
    .join('<br>')

const row = (fact: Fact, topic: Topic): string => {
  const key = [topic.subject === undefined ? topic.name : `${topic.name}[]`, ...fact.path].join('.')
  const about = fact.about ? `<br>${fact.about.zh}<br>${fact.about.en}` : ''
  const beside = fact.orElse
    ? `<br>未填的，以 \`${fact.orElse}\` 为准<br>where it is left out: \`${fact.orElse}\``
    : ''
  const meaning = `${fact.label.zh}<br>${fact.label.en}${about}${beside}`
  const values = fact.values ? `<br>${valuesOf(fact.values)}` : ''
  return `| \`${key}\` | ${meaning} | ${typeOf(fact)}${values} | ${sources(fact.name)} |`
}

const topicSection = (topic: Topic): string => {
  const { label, about } = topic.meta
  const list =
    topic.subject === undefined ? '' : ` — a list; conditions call its facts \`${topic.subject}.…\``
  const id = topic.meta.identified ? ' Each entry has an `id`, to which other facts refer.' : ''
  return [
    `<a id="${topic.name.toLowerCase()}"></a>`,
    '',
    `### \`${topic.name}\` ${label.zh} · ${label.en}${list}`,
    '',
    ...(about ? [`${about.zh}。${about.en}.${id}`, ''] : id ? [id.trim(), ''] : []),
    '| fact | meaning | type | used by |',
    '|---|---|---|---|',
    ...topic.facts.map((fact) => row(fact, topic)),
    '',
  ].join('\n')
}

const derivedRows = [...derivedFacts.values()].map(
  ({ name, label, about }) =>
    `| \`${name}\` | ${label.zh}<br>${label.en}<br>${about.zh}<br>${about.en} | ${sources(name)} |`,
)

const overview = [...vocabulary.topics.values()].map((topic) => {
  const { label, about } = topic.meta
  const more = about ? `<br>${about.zh}<br>${about.en}` : ''
  return `| [\`${topic.name}\`](#${topic.name.toLowerCase()}) | ${label.zh} ${label.en}${more} | ${askedBy(topic)} |`
})

const text =
  (): string => `<!-- Generated by \`npm run generate\` from the vocabulary and the rules. -->

# Facts of a case 案件事实

One JSON document describes one matter: \`matter\` (place and date), the \`organs\`, \`parties\` and \`violations\` that other facts refer to by id, and the topics that you ask about.

- **Say only what you know.** A fact left out is *unknown*. \`null\` says that there is known to be none: \`"sentOn": null\` is "not sent"; of a topic that is a list of entries, \`[]\` says so (\`"disputes": []\`). Anything else is the value. 未写为不明；\`null\`（列表主题为 \`[]\`）为确知没有。
- **Topics bound the question.** A topic that is not in the document is not asked about. In a topic that is there, each fact left out is unknown, and the answer asks for it where it matters. To ask what has to be done next, put the topic in with \`null\` for what has not been done yet, and for who is to do it; of a yes or no that tells it done \`false\`, beside \`status: "proposed"\` where the topic has one. 文档中没有的主题不作判断；要问"下一步该做什么"，写出该主题并以 \`null\` 表示尚未做；表示已做的是非项填 \`false\`，该主题有 \`status\` 的填 \`proposed\`。
- **\`complete\`** lists the topics, or parts (\`"transfers[0]"\`, \`"plan.contents"\`), of which the document tells everything: there, left out means none.
- **\`unknown\`** lists facts that the question turns on and that nobody knows, by path, of a list with the entry: \`["decisions[0].inNameOf"]\`, of a set with the item: \`["plan.contents.funds"]\`. What a document merely leaves out may be taken for a detail that it does not go into (the answer lists such details and does not wait for them); what it names here is asked about, and the answer stays open where that matters. Whatever the story calls unknown, lost, illegible or disputed belongs here, as far as no value (\`"claimed"\`, a span of dates, an item left out) says it. Two dates told by one and the same month do not ask in what order they came: where that is the question, leave a date out and name it here. 问题所系而查不清、看不清、说法不一的事实，把路径写进 \`unknown\`：只是没有填写的，可能按“未涉及的细节”处理，写在这里的则视为问到而不明。两个日期只写到同一个月的，不视为问到其先后；要问先后的，不填日期而写在这里。
- **Findings** (evaluative facts) are made by somebody for a reason: \`{ "value": true, "by": "…", "reason": "…" }\`, all three needed; \`by\` names the organ or person on whose word the document relies (the drafter of the document, where the source names nobody). \`null\`: it is settled that nobody makes it, which fails a condition that needs it. \`"claimed"\`: somebody relies on it (a catch-all ground, an urgency, one and the same violation), and nobody has found it with reasons: it stays open, and the answer waits for the finding. Where the file merely does not say (grave or not?), leave it out: the answer then asks for the finding. They are never inferred. 尚无认定、是否成立未定的，不填；有人援引、主张而没有附理由的认定的，填 \`"claimed"\`；确定无人作此认定、也无人主张的才填 \`null\`。
- **Sets**: an array is the whole list, what it does not name is known not to be there; \`{ "funds": false }\` says it item by item, and items left out are unknown. Of what is only said to be complete (材料齐全) tell every item that the case calls for as \`true\`, named by the story or not; leave out only what the story itself calls unknown. **Groups**: \`null\` is no such thing, \`{}\` is there with nothing known of it.
- **Dates** are calendar dates \`2021-02-18\` at the place of the matter; where hours count, a time with its offset \`2021-02-18T10:00+08:00\`. The urgent transfer within twenty-four hours needs the time of day of both \`discoveredOn\` and \`sentOn\`; with days alone it stays undetermined and names them. Where no more is known, a date may be a month \`2019-10\`, a year \`2019\`, or a span from its first to its last (the second half of 2018: \`2018-07/2018-12\`; the first ten days of May: \`2019-05-01/2019-05-10\`): it is judged as far as every day in it comes to the same, and otherwise the answer asks for the day. Never make up a day. Ask with an \`asOf\` after the month of acts that are past: within it, it is not known whether they are done or planned. 按小时计算的期限须写钟点；只知年月的，日期填 \`2019-10\` 或 \`2019\`，下半年、上旬等填起止 \`2018-07/2018-12\`、\`2019-05-01/2019-05-10\`，不要自拟日子：其间各日结论相同的照此判断，不同的则请求写到日。已经发生的，\`asOf\` 要在该月之后：在该月之内不能判断是已做还是拟做。
- **Proposed, done, revoked** are told by \`status\`; a date after \`asOf\` is a plan, not an event (what is planned for the very day asked about: ask as of the day before). Where a topic has a status, tell it: without it nothing is judged as done or planned. What is said to be done, without a date of its own, is refused while \`matter.date\` lies ahead. Conduct for which there is no status or date goes by \`matter.date\`: give the day planned, and it is judged as planned until then. An event that is told of without its own date (\`…on\`) is taken to have happened, and \`matter.date\` stands for its date; tell dates wherever the order of events, or the text in force, may matter.
- **Refusals.** Where a date may be \`"declined"\`, this says that whoever owes the act has said that it will not be done, or holds that it need not be (the matter is settled, the other side may come for it): not "later". A duty without a period is breached by that; one with a period is owed until the period ends. \`null\` is: not done so far. An act told of with its details, whose date \`on\` is \`"declined"\`, is none. Other refusals have facts of their own (\`refused\`, \`refusal\`, \`opinionDeclined\`). 义务人已明确表示不履行或者认为无须履行的，日期填 \`"declined"\`；只是尚未履行的，填 \`null\`。带有细节的一项，其 \`on\` 为 \`"declined"\` 的，视为没有该项。
- \`matter.place\` chooses the regulations, \`matter.date\` their version in time; a norm with a triggering event of its own (a transfer, a notice) goes by the date of that.
- **Joint action or one organ.** The norms of Harbin speak of joint enforcement. Naming \`evidence\`, \`rights\`, \`penalties\` or \`decisions\` for a place in Harbin (Shangzhi lies in it) asks them as of a joint action; for a matter of one organ alone, name the other regulation: \`--instrument shangzhi-2018\`. 哈尔滨的条文针对联合执法；单一机关的事项，用 \`--instrument\` 指定另一法规。
- \`asOf\` in the document is the day (or the time, with its offset) as of which the question is asked, unless \`--as-of\` gives another; the command takes today where neither does.

\`\`\`json
{
  "asOf": "2021-02-18",
  "matter": { "place": "371082", "date": "2021-02-18" },
  "organs": [{ "id": "agri", "name": "荣成市农业农村局" }, { "id": "market", "name": "荣成市市场监督管理局" }],
  "transfers": [{ "from": "agri", "to": "market", "notOwnJurisdiction": true, "noticeGivenOn": "2021-02-18", "sentOn": null }]
}
\`\`\`

## Which topic for which question

| topic | about | norms that ask it |
|---|---|---|
${overview.join('\n')}

## Which topics a question needs

Give \`matter\` (place, date) with every question. Then, for example:

| question | topics |
|---|---|
| may coordinated or joint enforcement be started? 能否启动 | \`initiation\` |
| must it be started, and by whom? 应否启动、由谁启动 | \`initiation\` and \`activation\` |
| who drafts, reviews, approves, leads? was it validly approved? 报批 | \`initiation\` (ground, competent organs, \`campaign\`) and \`approval\`; \`null\` for what is not done yet |
| is the plan complete? 方案内容 | \`plan\`, and \`action.form\` or \`initiation.competentOrgans\` (the form goes by legal nature) |
| who is lead, who organises? 牵头与组织 | \`action\` |
| by when must a case be transferred, was the receipt in order? 移送期限、回执 | \`transfers\`, \`organs[].body\` |
| who deals with a matter after the carve-over? 划转后的职责 | \`allocation\` (and \`carveOver\` for old cases) |
| may there be a second fine? 重复罚款 | \`parties\`, \`violations\`, \`penalties\`; \`identity\` where two records may mean one violation |
| in whose name is a decision made, was it reviewed? 名义与法制审核 | \`decisions\` |
| how is a dispute settled, who decides? 争议 | \`disputes\` with the \`level\` and \`place\` of the \`organs\`; a self-styled final ruling is a \`decision\` |
| opinion, test or appraisal in time? 协助、检测、鉴定 | \`assistance\` |
| suspected crime, other leads 涉罪移送 | \`referrals\` |
| complaint 投诉举报 | \`complaints\` |
| report after the action 结束报告 | \`report\` |
| supervision on the spot; notice and decision 监督 | \`supervision\`; \`supervisionNotices\` |
| inspection without certificate or record 检查 | \`inspection\` (\`personLiability\` for the sanction) |
| assessment of a department or a person 考核 | \`departmentAssessment\`, \`officerAssessment\`, \`personAssessment\`, \`personRecord\` |
| who answers for an act in the action? 行为责任由谁承担 | \`action.form\` and \`responsibility\` (\`{}\` where nothing is told of it); \`officerActs\` for the act of one officer |
| who leads, guides, supervises by the text? 职责归属 | \`supervisoryRoles\` |
| which measure, by whom? 责任追究 | \`unitLiability\`, \`personLiability\`, \`tier\`, \`accountability\` |
| is the regulation in force? 效力 | \`matter\` alone: \`not-in-force\` outside its dates; within them \`instruments\` says that it applies and since when, and the verdict stays \`undetermined\`, for no act was asked about. Whether it binds an act: the topic of the act too |

Facts whose \`used by\` does not name a regulation are not read under it. Working days, holidays and make-up workdays are built in; they need not be told. Division codes: Harbin 2301…, Shangzhi 230183, Licheng 370112, Rongcheng 371082, Quzhou 3308….

## Reading the answer

The verdict of the case is the gravest finding that *weighs* (\`weighs: true\`). Not weighing: grounds and alternatives (they speak through the norm that lists them), catch-all clauses that nobody has invoked (\`openOnly\`), and norms on details that the document does not speak of (\`untold\`). These stand undetermined in the list with the facts that they lack.

- **\`exercised: true\`**: a permission made use of, or measures owed that were taken. The finding keeps its verdict (the measures were \`required\`) and its \`weighs\`, but counts in the verdict of the case only where nothing else was asked: a case can be \`compliant\` with such a \`required\` in its list. 已行使的许可、已作出的处理仍列出，但有其他结论时不计入案件结论。
- **holds** is how reports write \`compliant\` of a definition (\`modality: "is"\`): it says what is the case, not that somebody did right. A definition that does not hold is \`not-applicable\`: that a body is no enforcement subject (\`enforcementSubject\`) is said by \`not-applicable\`.
- **Readings … (default)**: where the text can be read in two ways each reading is listed with what it leads to; the default is the one that the conditions are written in. If they differ, the answer is \`contested\`, unless a source settles it.
- **promptly, 及时**: done is done; that it came too late is a finding somebody makes (\`late\` and the like). An order to stop at once (立即) that came on a later day than the discovery asks for that finding.
- **Paths**: \`breached\` is a step that was taken, but otherwise than its norm says.
- **\`unregulated\`**: topics of the document on which the regulations asked have no norms: of those nothing is judged, whatever the verdict. 文档写明而所适用的规定没有就其作出规定的主题，未作判断。

## Bodies

<a id="bodies"></a>

| value | 名称 | meaning |
|---|---|---|
${bodyRows.join('\n')}

## Topics

${[...vocabulary.topics.values()].map(topicSection).join('\n')}
## Derived facts

These follow from the facts above and are not written in a document.

| fact | meaning | used by |
|---|---|---|
${derivedRows.join('\n')}
`

/** The vocabulary: every topic and fact, with the provisions that ask for it. */
export const factsPage = (): Page => ({ path: 'docs/facts.md', text: text() })
