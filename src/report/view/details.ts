import { type Finding, verdictLabels } from '../../determination'
import type { MissingFact } from '../../facts'
import { type Language, words } from '../words'
import { countText } from './deadline'
import { decisiveText } from './why/decisive'

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

/** What belongs to a finding beside its answer, in the order in which it is read. */
export const detailsOf = (finding: Finding, lang: Language): Detail[] => {
  const { addressee, deadline, missing, notes } = finding
  const decisive = decisiveText(finding, lang)
  const under = (label: { zh: string; en: string }, texts: readonly string[]): Detail[] =>
    texts.map((text) => ({ label: label[lang], text }))
  return [
    ...under(words.addressee, addressee ? [addressee.name[lang]] : []),
    ...under(words.workedOut, decisive === undefined ? [] : [decisive]),
    ...under(words.count, deadline ? [countText(deadline, lang)] : []),
    ...under(words.measures, measuresText(finding, lang)),
    ...under(words.readings, readingsText(finding, lang)),
    ...under(
      words.missing,
      missing.map((fact) => missingText(fact, lang)),
    ),
    ...under(
      words.note,
      notes.map((note) => note[lang]),
    ),
  ]
}
