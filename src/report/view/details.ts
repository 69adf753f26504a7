import { type Finding, verdictLabels } from '../../determination'
import type { MissingFact } from '../../facts'
import { type Language, words } from '../words'
import { countText } from './deadline'
import { isIdle } from './groups'
import { decisiveText } from './why/decisive'
import { nearestWay } from './why/nearest-way'
import { explanationWords as told } from './why/words'

/** One labelled thing that belongs to a finding. */
export interface Detail {
  label: string
  text: string
}

const aside = (text: string, lang: Language) => (lang === 'zh' ? `（${text}）` : ` (${text})`)

/** What a finding says, without the verdict that stands before it. */
export const bodyOf = ({ outcome }: Pick<Finding, 'outcome'>, lang: Language): string =>
  outcome[lang].replace(/^[^：:]+[：:]\s*/, '')

const measuresText = ({ measures }: Finding, lang: Language): string[] => {
  if (!measures || measures.list.length === 0) return []
  const list = measures.list.map(({ label, on }) =>
    on ? `${on[lang]}${words.colon[lang]}${label[lang]}` : label[lang],
  )
  const open = measures.open ? aside(words.measuresOpen[lang], lang) : ''
  return [`${list.join(words.comma[lang])}${open}`]
}

const readingsText = ({ readings }: Finding, lang: Language): string[] =>
  readings.map(({ gist, verdict, default: chosen }) => {
    const mark = chosen ? aside(words.defaultReading[lang], lang) : ''
    return `${gist[lang]} → ${verdictLabels[verdict][lang]}${mark}`
  })

/** A missing fact in words, with where it belongs. */
export const missingText = ({ label, path, kind }: MissingFact, lang: Language): string => {
  const need = kind === 'finding' ? aside(words.findingNeeded[lang], lang) : ''
  return `${label[lang]}［${path}］${need}`
}

const under = (label: { zh: string; en: string }, lang: Language, texts: readonly string[]) =>
  texts.map((text): Detail => ({ label: label[lang], text }))

/** The readings of a finding of which another comes to another answer; else none. */
export const differingReadings = (finding: Finding, lang: Language): Detail[] =>
  finding.readings.some(({ verdict }) => verdict !== finding.verdict)
    ? under(words.readings, lang, readingsText(finding, lang))
    : []

/** What a finding lacks, or that it is what a finding shown before lacks. */
const lackText = ({ missing }: Finding, lang: Language, before: Finding | undefined): string[] => {
  if (before === undefined) return missing.map((fact) => missingText(fact, lang))
  const { zh, en } = before.citation.label
  return [
    lang === 'zh'
      ? `同上文${zh}所缺的 ${missing.length} 项`
      : `the ${missing.length} facts missing above under ${en}`,
  ]
}

/**
 * What belongs to a finding beside its answer, in the order in which it is read.
 *
 * @param before a finding shown before that lacks the same facts
 */
export const detailsOf = (finding: Finding, lang: Language, before?: Finding): Detail[] => {
  const { addressee, deadline, notes } = finding
  const decisive = decisiveText(finding, lang)
  const nearest = nearestWay(finding, lang)
  return [
    ...under(told.toApply, lang, nearest === undefined ? [] : [nearest]),
    ...under(words.addressee, lang, addressee && !isIdle(finding) ? [addressee.name[lang]] : []),
    ...under(words.workedOut, lang, decisive === undefined ? [] : [decisive]),
    ...under(words.count, lang, deadline ? [countText(deadline, lang)] : []),
    ...under(words.measures, lang, measuresText(finding, lang)),
    ...under(words.readings, lang, readingsText(finding, lang)),
    ...under(words.missing, lang, lackText(finding, lang, before)),
    ...under(
      words.note,
      lang,
      notes.map((note) => note[lang]),
    ),
  ]
}
