import { nearestName, vocabulary } from '../facts'
import { checkCondition } from './check-condition'
import { isCitation } from './citation'
import { type Condition, refersTo } from './condition'
import type { FactInfo } from './fact-info'
import type { Deadline, Instrument, Norm } from './norm-schema'
import type { ParsedInstrument } from './parse'
import type { RuleProblem } from './rule-problem'

export type FactInfoOf = (name: string) => FactInfo | undefined

const didYouMean = (name: string, names: Iterable<string>): string => {
  const nearest = nearestName(name, names)
  return nearest === undefined ? '' : `; did you mean "${nearest}"?`
}

type Report = (path: string, message: string) => unknown

const checkFact = (
  name: string,
  kinds: readonly string[],
  info: FactInfoOf,
  report: (message: string) => void,
) => {
  const fact = info(name)
  if (!fact) report(`no fact is called "${name}"${didYouMean(name, vocabulary.facts.keys())}`)
  else if (!kinds.includes(fact.kind))
    report(`"${name}" is a ${fact.kind}; needed: ${kinds.join(' or ')}`)
}

const checkDeadline = (deadline: Deadline, path: string, info: FactInfoOf, report: Report) => {
  const dates = ['date', 'moment']
  const done = 'from' in deadline ? dates : [...dates, 'flag']
  checkFact(deadline.done, done, info, (message) => report(`${path}.done`, message))
  if ('from' in deadline)
    checkFact(deadline.from, dates, info, (message) => report(`${path}.from`, message))
  if ('term' in deadline)
    checkFact(deadline.term, ['term'], info, (message) => report(`${path}.term`, message))
}

const conditionsOf = (norm: Norm): [path: string, condition: Condition][] => {
  const parts: [string, Condition | undefined][] = [
    ['applies', norm.applies],
    ['requires', norm.requires],
    ['forbids', norm.forbids],
    ...norm.silent.map(({ when }, i): [string, Condition] => [`silent[${i}].when`, when]),
    ...(norm.readings?.others ?? []).flatMap(({ change }, i): [string, Condition | undefined][] => [
      [`readings.others[${i}].change.applies`, change?.applies],
      [`readings.others[${i}].change.requires`, change?.requires],
      [`readings.others[${i}].change.forbids`, change?.forbids],
    ]),
  ]
  return parts.filter((part): part is [string, Condition] => part[1] !== undefined)
}

const checkShape = (norm: Norm, report: Report) => {
  const { modality, requires, forbids, deadline, step, union, choice, measures } = norm
  const judged = requires ?? deadline ?? step
  if (modality === 'must' && !judged) report('', 'a must needs requires, a deadline or a step')
  if (modality === 'must-not' && !forbids) report('', 'a must-not needs forbids')
  if (forbids && modality !== 'must-not') report('forbids', 'only a must-not forbids')
  if (modality === 'liability' && !measures) report('', 'a liability needs measures')
  if (union && choice) report('', 'a norm is a union or a choice, not both')
  if (choice && modality !== 'is') report('choice', 'a choice has modality "is"')
  const { after = [], whenever = [] } = step ?? {}
  for (const id of whenever)
    if (!after.includes(id)) report('step.whenever', `${id} is not one of the steps in "after"`)
}

const referencesOf = (norm: Norm): string[] => [
  ...(norm.union ?? []),
  ...(norm.choice ?? []),
  ...norm.exceptTo.map(({ to }) => to),
  ...norm.specialTo.map(({ to }) => to),
  ...(norm.step?.after ?? []),
  ...(norm.step?.manner ?? []),
]

interface Scope {
  instrument: Instrument
  info: FactInfoOf
  named: ReadonlyMap<string, Condition>
  norms: ReadonlyMap<string, Norm>
}

const checkProvision = (
  citation: string,
  { instrument }: Scope,
  report: (message: string) => void,
) => {
  if (!isCitation(citation)) return report(`"${citation}" is no citation`)
  if (!instrument.provisions.includes(citation))
    report(
      `${instrument.id} has no provision ${citation}${didYouMean(citation, instrument.provisions)}`,
    )
}

const checkIdentity = (norm: Norm, scope: Scope, report: Report) => {
  const [head, citation = ''] = norm.id.replace(/:.*$/, '').split('/')
  if (head !== scope.instrument.id) report('id', `the norm stands in ${scope.instrument.id}`)
  checkProvision(citation, scope, (message) => report('id', message))
  if (scope.norms.get(norm.id) !== norm) report('id', 'this id is used twice')
  if (!vocabulary.topics.has(norm.topic))
    report(
      'topic',
      `no topic is called "${norm.topic}"${didYouMean(norm.topic, vocabulary.topics.keys())}`,
    )
}

const checkPart = (name: string, { topic }: Norm, info: FactInfoOf, report: Report) => {
  const fact = info(name)
  if (!fact)
    report('part', `no fact is called "${name}"${didYouMean(name, vocabulary.facts.keys())}`)
  else if (fact.topicName !== topic && vocabulary.topics.get(fact.topicName)?.subject !== undefined)
    report('part', `"${name}" is a fact of entries of "${fact.topicName}", not of "${topic}"`)
}

const checkBehind = (name: string, { modality }: Norm, info: FactInfoOf, report: Report) => {
  if (modality !== 'may' && modality !== 'power' && modality !== 'must')
    report('behind', 'only a permission or a duty is behind')
  const names = [...vocabulary.topics.keys(), ...vocabulary.facts.keys()]
  if (!vocabulary.topics.has(name) && !info(name))
    report('behind', `no topic or fact is called "${name}"${didYouMean(name, names)}`)
}

const STEP_KINDS = ['date', 'moment', 'flag', 'group', 'choice', 'ref']

const checkNames = (norm: Norm, { info, named }: Scope, report: Report) => {
  const fact = (path: string, name: string, kinds: readonly string[]) =>
    checkFact(name, kinds, info, (message) => report(path, message))
  for (const [path, condition] of conditionsOf(norm))
    checkCondition(condition, path, { info, named, topic: norm.topic }, report)
  if (norm.deadline) checkDeadline(norm.deadline, 'deadline', info, report)
  if (norm.shows) checkDeadline({ ...norm.shows, done: norm.shows.from }, 'shows', info, report)
  for (const each of norm.part.flat()) checkPart(each, norm, info, report)
  for (const each of norm.behind) checkBehind(each, norm, info, report)
  for (const each of norm.on) fact('on', each, ['date', 'moment'])
  if (norm.act) fact('act', norm.act, ['choice', 'date', 'moment', 'ref'])
  if (norm.step) fact('step.done', norm.step.done, STEP_KINDS)
  if (norm.step?.pending) fact('step.pending', norm.step.pending, STEP_KINDS)
  if (norm.addressee && 'fact' in norm.addressee)
    fact('addressee.fact', norm.addressee.fact, ['ref', 'refs', 'choice'])
}

const isListed = (topic: string) => vocabulary.topics.get(topic)?.subject !== undefined

const checkReferences = (norm: Norm, { norms }: Scope, report: Report) => {
  for (const id of referencesOf(norm)) {
    const other = norms.get(id)
    if (other && other.topic !== norm.topic && [other, norm].some(({ topic }) => isListed(topic)))
      report(
        '',
        `${id} is asked of "${other.topic}", this norm of "${norm.topic}": one of them is a list`,
      )
    if (!other) report('', `no norm is called "${id}"${didYouMean(id, norms.keys())}`)
  }
  for (const id of [...(norm.union ?? []), ...(norm.choice ?? [])]) {
    const member = norms.get(id)
    if (member && !member.applies && !member.union) report('', `the member ${id} has no conditions`)
    if (member && norms.get(id)?.union?.includes(norm.id))
      report('union', `${id} is a union of this norm`)
  }
  for (const { to } of [...norm.exceptTo, ...norm.specialTo])
    if (!norm.applies)
      report('applies', `an exception to ${to} needs the conditions under which it holds`)
}

/** Named conditions that lead back to themselves. */
const circularNames = (conditions: ReadonlyMap<string, Condition>): Set<string> => {
  const reaches = (from: string, to: string, seen: ReadonlySet<string>): boolean =>
    refersTo(conditions.get(from) ?? { all: [] }).some(
      (next) => next === to || (!seen.has(next) && reaches(next, to, new Set([...seen, next]))),
    )
  return new Set([...conditions.keys()].filter((name) => reaches(name, name, new Set())))
}

/** Checks every name and form in a regulation against the vocabulary and against itself. */
export const checkInstrument = (source: ParsedInstrument, info: FactInfoOf): RuleProblem[] => {
  const { instrument, articles } = source
  const problems: RuleProblem[] = []
  const all = articles.flatMap(({ file }) => file.norms)
  const named = new Map(articles.flatMap(({ file }) => Object.entries(file.conditions)))
  const circular = circularNames(named)
  const scope: Scope = {
    instrument,
    info,
    named,
    norms: new Map(all.map((norm) => [norm.id, norm])),
  }
  for (const { name, file } of articles) {
    const reportIn: Report = (path, message) =>
      problems.push({ file: `${instrument.id}/${name}.json`, path, message })
    for (const [key, condition] of Object.entries(file.conditions)) {
      checkCondition(condition, `conditions.${key}`, { info, named, topic: undefined }, reportIn)
      if (circular.has(key)) reportIn(`conditions.${key}`, 'this condition refers to itself')
      if (named.get(key) !== condition)
        reportIn(`conditions.${key}`, 'another article names a condition so as well')
    }
    for (const [i, { id }] of file.classified.entries())
      checkProvision(id, scope, (message) => reportIn(`classified[${i}].id`, message))
    for (const [i, norm] of file.norms.entries()) {
      const report: Report = (path, message) =>
        reportIn(
          [`norms[${i}]`, ...(path === '' ? [] : [path])].join('.'),
          `${message} (${norm.id})`,
        )
      checkIdentity(norm, scope, report)
      checkShape(norm, report)
      checkNames(norm, scope, report)
      checkReferences(norm, scope, report)
    }
  }
  return problems
}
