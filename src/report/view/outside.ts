import type { Determination, Finding, OutsideTopic } from '../../determination'
import type { Words } from '../../facts'
import { type Language, words } from '../words'
import { knownBasis, titleOf } from './basis'
import { titleText } from './citation'

/** Topics not asked, of one regulation. */
export interface OutsideGroup {
  /** Only where several regulations have such topics. */
  title?: string
  topics: OutsideTopic[]
}

/** The topics that the document does not speak of, by regulation. */
export const outsideGroups = (result: Determination, lang: Language): OutsideGroup[] => {
  const basis = knownBasis(result)
  const ids = [...new Set(result.outside.map(({ instrument }) => instrument))]
  return ids.map((id) => ({
    ...(ids.length > 1 ? { title: titleText(titleOf(id, basis), lang) } : {}),
    topics: result.outside.filter(({ instrument }) => instrument === id),
  }))
}

/** Found of the matter that every document has, and of no weight. */
const isOfMatter = ({ subject, weighs }: Finding): boolean => subject === 'matter' && !weighs

/** What these topics are called: if nothing else is there, they are why nothing could be judged. */
export const outsideTitle = ({ verdict, findings, outside }: Determination): Words =>
  verdict === 'undetermined' && outside.length > 0 && findings.every(isOfMatter)
    ? words.outsideAll
    : words.outside

/** Topics with the number of norms that were not asked. */
export const topicsText = ({ topics }: OutsideGroup, lang: Language): string =>
  topics.map(({ label, norms }) => `${label[lang]} ${norms}`).join(words.comma[lang])

/** Topics that the document speaks of and no regulation that was asked has norms on. */
export const unregulatedText = ({ unregulated }: Determination, lang: Language): string =>
  unregulated.map(({ label }) => label[lang]).join(words.comma[lang])
