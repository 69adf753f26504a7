import { citationLabel, coverageOf, type Regulation, type RulebookNorm } from '../../src/rulebook'
import { bundledRulebook } from '../../src/zhifa'
import { conditionLines } from './conditions'
import { GENERATED, type Page, table } from './page'

const modalities: Record<RulebookNorm['norm']['modality'], string> = {
  must: '应当 must',
  'must-not': '不得 must not',
  may: '可以 may',
  power: '有权 power',
  is: '规定 is',
  liability: '责任 liability',
}

const deadlineText = ({ deadline }: RulebookNorm['norm']): string[] => {
  if (!deadline) return []
  if ('workingDays' in deadline)
    return [
      `- 期限 deadline: ${deadline.workingDays} 个工作日 working days, from \`${deadline.from}\``,
    ]
  if ('hours' in deadline)
    return [`- 期限 deadline: ${deadline.hours} 小时 hours, from \`${deadline.from}\``]
  if ('term' in deadline)
    return [`- 期限 deadline: \`${deadline.term}\`, from \`${deadline.from}\``]
  return deadline.promptly ? ['- 期限 deadline: 及时 promptly'] : ['- 期限 deadline: 未定 none set']
}

const measuresText = ({ measures }: RulebookNorm['norm']): string[] => {
  if (!measures) return []
  const list = measures.list.map(({ label, imposedBy }) =>
    imposedBy ? `${label.zh} (${imposedBy.zh})` : label.zh,
  )
  return [
    `- 措施 measures (${measures.mode}${measures.open ? ', open list' : ''}): ${list.join('；')}`,
  ]
}

const readingsText = ({ readings }: RulebookNorm['norm']): string[] => {
  if (!readings) return []
  const settled = readings.settledBy ? ` — ${readings.settledBy.zh}` : ''
  return [
    `- 不同理解 readings: ${readings.why.zh}${settled}`,
    ...[readings.default, ...readings.others].map(
      ({ gist }, i) => `  - ${i === 0 ? '采用 default: ' : ''}${gist.zh} ${gist.en}`,
    ),
  ]
}

const normText = (entry: RulebookNorm): string => {
  const { norm, variants } = entry
  const [first] = variants
  const parts = (['applies', 'requires', 'forbids'] as const).flatMap((part) => {
    const condition = first[part]
    return condition ? [`- ${part}`, ...conditionLines(condition, '  ')] : []
  })
  return [
    `#### \`${norm.id}\` ${modalities[norm.modality]}`,
    '',
    `${norm.gist.zh}`,
    '',
    `${norm.gist.en}`,
    '',
    `- 主题 topic: [\`${norm.topic}\`](../facts.md#${norm.topic.toLowerCase()})`,
    ...deadlineText(norm),
    ...measuresText(norm),
    ...(norm.step
      ? [
          `- 步骤 step: ${norm.step.path} ${norm.step.order}, ${norm.step.actor.zh}: ${norm.step.action.zh}`,
        ]
      : []),
    ...parts,
    ...readingsText(norm),
    ...norm.silent.map(
      ({ gist, outside }) =>
        `- ${outside ? '不在此列 outside' : '文本未规定 silent'}: ${gist.zh} ${gist.en}`,
    ),
    ...norm.exceptTo.map(({ to, ground }) => `- 例外 exception to \`${to}\`: ${ground.zh}`),
    ...norm.specialTo.map(({ to, ground }) => `- 特别规定 special to \`${to}\`: ${ground.zh}`),
    ...norm.notes.map(({ zh, en }) => `- 注 note: ${zh} ${en}`),
    '',
  ].join('\n')
}

const provisionText = (regulation: Regulation, id: string): string => {
  const { instrument, norms, classified } = regulation
  const label = citationLabel(id, instrument.numbering)
  const own = norms.filter(({ citation }) => citation === id)
  const classes = classified.filter((each) => each.id === id)
  return [
    `### \`${id}\` ${label.zh} · ${label.en}`,
    '',
    ...classes.map(({ kind, reason }) => `_${kind}_: ${reason.zh} ${reason.en}\n`),
    ...own.map(normText),
  ].join('\n')
}

const pageOf = (regulation: Regulation): Page => {
  const { instrument } = regulation
  const { articles, annexes, provisions, encoded, classified, norms } = coverageOf(regulation)
  const { from, to, notes } = instrument.inForce
  const text = [
    GENERATED,
    '',
    `# ${instrument.title.zh} · ${instrument.title.en}`,
    '',
    table(
      ['', ''],
      [
        ['id', `\`${instrument.id}\``],
        ['文号 document number', instrument.documentNumber],
        ['制定机关 issuer', `${instrument.issuer.zh} ${instrument.issuer.en}`],
        ['施行 in force', `${from} … ${to ?? '—'}`],
        [
          '地域 territory',
          `${instrument.territory.name.zh} ${instrument.territory.codes.join(', ')}`,
        ],
        ['条 articles', `${articles}${annexes > 0 ? ` + ${annexes} annexes` : ''}`],
        ['条款项 provisions', `${provisions} = ${encoded} encoded + ${classified} classified`],
        ['规范 norms', String(norms)],
      ],
    ),
    '',
    ...notes.map(({ zh, en }) => `- ${zh} ${en}`),
    '',
    'Each provision of the text, in order: the norms that encode it, in our own words, with their conditions; or its classification with the reason. The official words are not part of this project.',
    '',
    ...instrument.provisions.map((id) => provisionText(regulation, id)),
  ].join('\n')
  return { path: `docs/regulations/${instrument.id}.md`, text: `${text.trimEnd()}\n` }
}

/** One page for each regulation: each provision, its norms or its classification. */
export const regulationPages = (): Page[] => [...bundledRulebook().regulations.values()].map(pageOf)
