import type { Words } from '../../facts'
import type { DeadlineFinding } from '../finding'
import type { Verdict } from '../verdict'
import type {
  ActExplanation,
  Change,
  FoundFact,
  PartExplanation,
  Truth,
  Turn,
  WhyNot,
} from './explanation'
import { type Demand, minimalWays, waysTo } from './ways'

/** The most ways that are told. */
const TOLD = 6

const pathOf = ({ origin }: FoundFact): { path?: string } =>
  'path' in origin ? { path: origin.path } : {}

const foundWords = ({ shown }: FoundFact): Words => ({
  zh: `（实为：${shown.zh}）`,
  en: ` (found: ${shown.en})`,
})

const askedWords = ({ leaf, wanted }: Demand): Words => {
  if (wanted === 'holds') return leaf.asks
  const isPlainFlag =
    leaf.operator === 'equal' &&
    typeof leaf.wanted === 'boolean' &&
    leaf.found.origin.kind !== 'finding'
  if (isPlainFlag) return leaf.wanted ? { zh: '为否', en: 'is no' } : { zh: '为是', en: 'is yes' }
  return { zh: `并非${leaf.asks.zh}`, en: `not: ${leaf.asks.en}` }
}

const changeOf = (demand: Demand): Change => {
  const { found } = demand.leaf
  const [asked, was] = [askedWords(demand), foundWords(found)]
  return {
    fact: found.fact,
    ...pathOf(found),
    words: {
      zh: `${found.label.zh} ${asked.zh}${was.zh}`,
      en: `${found.label.en} ${asked.en}${was.en}`,
    },
  }
}

const waysOf = (
  parts: readonly PartExplanation[],
  part: PartExplanation['part'],
  wanted: Exclude<Truth, 'unknown'>,
): Change[][] => {
  const given = parts.find((each) => each.part === part)
  if (!given) return []
  return minimalWays(waysTo(given.condition, wanted))
    .filter((way) => way.length > 0)
    .map((way) => way.map(changeOf))
}

const dueWords = (deadline: DeadlineFinding | undefined): Words => {
  if (!deadline) return { zh: ' 已经完成', en: ' is done' }
  const due = deadline.provisional ? deadline.latest : deadline.due
  return { zh: ` 不晚于 ${due} 完成`, en: ` is done by ${due}` }
}

/** The act that should have been done, and by when. */
const doneInTime = (
  acts: readonly ActExplanation[],
  deadline: DeadlineFinding | undefined,
): Change[] =>
  acts
    .filter(({ role }) => role === 'done')
    .map(({ found }) => {
      const [due, was] = [dueWords(deadline), foundWords(found)]
      return {
        fact: found.fact,
        ...pathOf(found),
        words: {
          zh: `${found.label.zh}${due.zh}${was.zh}`,
          en: `${found.label.en}${due.en}${was.en}`,
        },
      }
    })

interface Given {
  verdict: Verdict
  parts: readonly PartExplanation[]
  acts: readonly ActExplanation[]
  deadline: DeadlineFinding | undefined
  decidedBy: readonly Turn[]
}

const waysToComply = ({ parts, acts, deadline, decidedBy }: Given): Change[][] => {
  if (decidedBy.includes('forbids')) return waysOf(parts, 'forbids', 'fails')
  const timely =
    decidedBy.includes('deadline') || decidedBy.includes('act') ? doneInTime(acts, deadline) : []
  const states = decidedBy.includes('requires') ? waysOf(parts, 'requires', 'holds') : []
  if (states.length === 0) return timely.length > 0 ? [timely] : []
  return states.map((way) => [...way, ...timely])
}

/** What would have had to hold instead: that a norm applies, or that it is complied with. */
export const whyNotOf = (given: Given): WhyNot | undefined => {
  const { verdict, parts } = given
  const breached = verdict === 'violated' || verdict === 'prohibited' || verdict === 'required'
  const aim = verdict === 'not-applicable' ? 'apply' : breached ? 'comply' : undefined
  if (!aim) return undefined
  const ways = aim === 'apply' ? waysOf(parts, 'applies', 'holds') : waysToComply(given)
  if (ways.length === 0) return undefined
  return { aim, ways: ways.slice(0, TOLD), more: ways.length > TOLD }
}
