import {
  type ChangedFinding,
  type ChangedGround,
  type Replay,
  type ReplayedCase,
  type Verdict,
  verdictLabels,
} from '../../determination'
import type { Words } from '../../facts'
import { punctuation } from '../view/punctuation'
import { type Language, verdictSigns } from '../words'
import { block } from './wrap'

interface Layout {
  lang: Language
  /** Columns; Chinese characters take two. */
  width: number
}

const told = {
  identical: {
    zh: '✓ 结论与记录逐字节相同',
    en: '✓ the same answer as recorded, to the byte',
  },
  differs: { zh: '✗ 结论与记录不同', en: '✗ the answer differs from the record' },
  changed: { zh: '记录之后的变化', en: 'Changed since the record' },
  nothing: {
    zh: '规则、日历、词汇和版本都没有变化',
    en: 'rules, calendar, vocabulary and version are the same',
  },
  details: {
    zh: '条认定结论相同，细节（期限、理由、所缺事实等）不同',
    en: 'findings with the same verdict differ in details (dates, reasons, missing facts)',
  },
  refused: { zh: '所记事实现已不被接受', en: 'the recorded facts are no longer accepted' },
  gone: { zh: '已没有', en: 'no longer there' },
  none: { zh: '（无此认定）', en: '(no such finding)' },
} as const satisfies Record<string, Words>

const groundNames: Record<ChangedGround['what'], Words> = {
  engine: { zh: '程序版本', en: 'version of the program' },
  vocabulary: { zh: '事实词汇', en: 'vocabulary of facts' },
  calendar: { zh: '节假日日历', en: 'holiday calendar' },
  rules: { zh: '规则', en: 'rules' },
}

const shortHash = (text: string) => (/^[0-9a-f]{64}$/.test(text) ? text.slice(0, 12) : text)

const groundLine = ({ what, id, from, to }: ChangedGround, { lang, width }: Layout): string[] =>
  block(
    `${groundNames[what][lang]}${id === undefined ? '' : ` ${id}`}${punctuation[lang].colon}${shortHash(from)} → ${to === null ? told.gone[lang] : shortHash(to)}`,
    width,
    '    ',
    '  · ',
  )

const verdictText = (verdict: Verdict | null, lang: Language): string =>
  verdict === null ? told.none[lang] : `${verdictSigns[verdict]} ${verdictLabels[verdict][lang]}`

const findingLine = ({ norm, subject, from, to }: ChangedFinding, { lang, width }: Layout) =>
  block(
    `${norm}［${subject}］${verdictText(from, lang)} → ${verdictText(to, lang)}`,
    width,
    '    ',
    '  ',
  )

const caseLines = (each: ReplayedCase, layout: Layout): string[] => {
  const { lang, width } = layout
  const { source, identical, verdict, findings, details, problems } = each
  const { colon } = punctuation[lang]
  const name = source === undefined ? '' : `${source}${colon}`
  if (identical) return block(`${name}${verdictText(verdict.from, lang)}`, width, '  ', '= ')
  return [
    ...block(
      `${name}${verdictText(verdict.from, lang)} → ${problems.length > 0 ? told.refused[lang] : verdictText(verdict.to, lang)}`,
      width,
      '  ',
      '≠ ',
    ),
    ...problems.flatMap(({ message }) => block(message[lang], width, '    ', '  ✗ ')),
    ...findings.flatMap((finding) => findingLine(finding, layout)),
    ...(details > 0 ? block(`${details} ${told.details[lang]}`, width, '    ', '  ') : []),
  ]
}

/** What replaying a record came to, as text. */
export const replayText = ({ identical, changed, cases }: Replay, layout: Layout): string => {
  const { lang } = layout
  return [
    (identical ? told.identical : told.differs)[lang],
    ...(changed.length > 0
      ? [
          `${told.changed[lang]}${punctuation[lang].colon.trim()}`,
          ...changed.flatMap((each) => groundLine(each, layout)),
        ]
      : [told.nothing[lang]]),
    ...cases.flatMap((each) => caseLines(each, layout)),
    '',
  ].join('\n')
}
