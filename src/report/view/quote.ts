import type { Finding } from '../../determination'
import type { OfficialText, Quote } from '../../source'

/** The official words that a finding rests on, if a text of its regulation was given. */
export const quoteFor = (
  { citation }: Pick<Finding, 'citation'>,
  texts: readonly OfficialText[],
): Quote | undefined =>
  texts.find(({ instrument }) => instrument === citation.instrument)?.quoteOf(citation.id)
