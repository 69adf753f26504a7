import type { Irreparable, OwedDuty, Repair, RepairChange, Repairs } from '../../advise'
import { verdictLabels } from '../../determination'
import { punctuation } from '../view/punctuation'
import { type Language, verdictSigns, words } from '../words'
import { handNames, outcomeNames, repairWords as told } from './repair-words'
import { block } from './wrap'

interface Layout {
  lang: Language
  /** Columns; Chinese characters take two. */
  width: number
}

const IN = '  '
const DEEP = '    '

const listed = (parts: readonly string[], lang: Language) => parts.join(lang === 'zh' ? '、' : ', ')

const changeLines = (change: RepairChange, { lang, width }: Layout): string[] => {
  const { label, shown, citations, options, fill, presumes, as, path } = change
  const { colon, open, close } = punctuation[lang]
  const detail = (text: string) => block(text, width, `${DEEP}${IN}`)
  return [
    ...block(
      `${label[lang]}${colon}${shown.from[lang]} → ${shown.to[lang]}${open}${handNames[as][lang]}${close} ${path}`,
      width,
      `${DEEP}`,
      `${IN}· `,
    ),
    ...(options.length > 0
      ? detail(
          `${told.orElse[lang]}${colon}${listed(
            options.map((each) => each.label[lang]),
            lang,
          )}`,
        )
      : []),
    ...(fill ? detail(fill[lang]) : []),
    ...detail(
      `${told.demandedBy[lang]}${colon}${listed(
        citations.map((each) => `${each.instrument} ${each.label[lang]}`),
        lang,
      )}`,
    ),
    ...(presumes.length > 0
      ? detail(
          `${told.presumes[lang]}${colon}${listed(
            presumes.map((each) => `${each.label[lang]}（${each.path}）`),
            lang,
          )}`,
        )
      : []),
  ]
}

const owedLines = (owed: readonly OwedDuty[], { lang, width }: Layout, indent: string): string[] =>
  owed.length === 0
    ? []
    : [
        `${indent}${told.owed[lang]}${punctuation[lang].colon.trim()}`,
        ...owed.flatMap(({ citation, outcome }) =>
          block(
            `${citation.label[lang]} ${outcome[lang]}`,
            width,
            `${indent}${DEEP}`,
            `${indent}${IN}${verdictSigns.required} `,
          ),
        ),
      ]

const repairLines = (repair: Repair, at: number, all: number, layout: Layout): string[] => {
  const { lang, width } = layout
  const { colon, open, close } = punctuation[lang]
  const { verdict, changes, missing, owed } = repair
  return [
    `${told.repair[lang]} ${at + 1}${open}${told.ofAll[lang]} ${all}${close}`,
    ...changes.flatMap((change) => changeLines(change, layout)),
    `${IN}${told.after[lang]}${colon}${verdictSigns[verdict]} ${verdictLabels[verdict][lang]}`,
    ...(missing.length > 0
      ? block(
          `${told.stillMissing[lang]}${colon}${listed(
            missing.map((each) => `${each.label[lang]}（${each.path}）`),
            lang,
          )}`,
          width,
          DEEP,
          IN,
        )
      : []),
    ...owedLines(owed, layout, IN),
    '',
  ]
}

const lostLines = (lost: readonly Irreparable[], { lang, width }: Layout): string[] =>
  lost.length === 0
    ? []
    : [
        `${told.irreparable[lang]}${punctuation[lang].colon.trim()}`,
        ...lost.flatMap(({ citation, subject, outcome, why }) => [
          ...block(
            `${citation.instrument} ${citation.label[lang]}［${subject}］${outcome[lang]}`,
            width,
            DEEP,
            `${IN}✗ `,
          ),
          ...block(why[lang], width, DEEP),
        ]),
        '',
      ]

/** What can be changed so that a case complies, as text. */
export const repairsText = (advice: Repairs, layout: Layout): string => {
  const { lang, width } = layout
  const { colon } = punctuation[lang]
  const { repairs, verdict, asOf, outcome, irreparable, owed, bounded } = advice
  const isPartial = outcome === 'irreparable' && repairs.length > 0
  return [
    `${words.verdict[lang]}${colon}${verdictSigns[verdict]} ${verdictLabels[verdict][lang]}（${words.asOf[lang]} ${asOf}）`,
    outcomeNames[outcome][lang],
    '',
    ...lostLines(irreparable, layout),
    ...(isPartial ? [told.partial[lang], ''] : []),
    ...repairs.flatMap((each, at) => repairLines(each, at, repairs.length, layout)),
    ...(repairs.length > 0 ? block(told.verified[lang], width, '') : owedLines(owed, layout, '')),
    ...(bounded ? block(told.bounded[lang], width, '') : []),
    '',
  ].join('\n')
}
