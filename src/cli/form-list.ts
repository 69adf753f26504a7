import type { Form } from '../documents'
import type { Language } from '../report'
import { citationLabel, type Rulebook } from '../rulebook'

const citation = (id: string, rulebook: Rulebook, lang: Language): string => {
  const [instrument = '', provision = ''] = id.split('/')
  const known = rulebook.regulations.get(instrument)?.instrument
  if (!known) return id
  return `${known.short[lang]} ${citationLabel(provision, known.numbering)[lang]}`
}

/** The forms, with the topic that each needs and the provisions it rests on. */
export const formList = (
  forms: ReadonlyMap<string, Form>,
  rulebook: Rulebook,
  lang: Language,
): string =>
  [...forms.values()]
    .map(({ id, title, topic, cite }) =>
      [
        id,
        `  ${title[lang]}`,
        `  ${lang === 'zh' ? '主题' : 'topic'} ${topic}`,
        ...cite.map((each) => `  ${each} ${citation(each, rulebook, lang)}`),
        '',
      ].join('\n'),
    )
    .join('\n')
