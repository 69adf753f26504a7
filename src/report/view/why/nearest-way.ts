import type { Finding } from '../../../determination'
import type { Language } from '../../words'
import { punctuation } from '../punctuation'
import { knownExplanation } from './of-finding'

/** What would have had to hold for a norm to apply, in a line: the shortest of the ways. */
export const nearestWay = (finding: Finding, lang: Language): string | undefined => {
  if (finding.verdict !== 'not-applicable') return undefined
  const ways = knownExplanation(finding)?.readings[0]?.whyNot?.ways ?? []
  const [shortest] = ways.toSorted((a, b) => a.length - b.length)
  return shortest?.map(({ words }) => words[lang]).join(punctuation[lang].semicolon)
}
