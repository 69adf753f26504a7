import { nearestName, vocabulary } from '../facts'
import { checkCondition } from './check-condition'
import { isCitation } from './citation'
import type { Condition } from './condition'
import type { FactInfo } from './fact-info'
import type { Deadline, Norm } from './norm-schema'
import type { ParsedInstrument } from './parse'
import type { RuleProblem } from './rule-problem'

export type FactInfoOf = (name: string) => FactInfo | undefined

const didYouMean = (name: string, names: Iterable<string>): string => {
  const nearest = nearestName(name, names)
  return nearest === undefined ? '' : `; did you mean "${nearest}"?`
}

type Report = (path: string, message: string) => void

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
  checkFact(deadline.done, dates, info, (message) => report(`${path}.done`, message))
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
}

const referencesOf = (norm: Norm): string[] => [
  ...(norm.union ?? []),
  ...(norm.choice ?? []),
  ...norm.exceptTo.map(({ to }) => to),
  ...norm.specialTo.map(({ to }) => to),
  ...(norm.step?.after ?? []),
]

/** Checks every name and form in a regulation against the vocabulary and against itself. */
export const checkInstrument = (source: ParsedInstrument, info: FactInfoOf): RuleProblem[] => {
  const { instrument, articles } = source
  const problems: RuleProblem[] = []
  const provisions = new Set(instrument.provisions)
  const ids = new Map<string, Norm>()
  const named = new Set(articles.flatMap(({ file }) => Object.keys(file.conditions)))
  for (const { file } of articles) for (const norm of file.norms) ids.set(norm.id, norm)

  for (const { name, file } of articles) {
    const reportIn = (path: string, message: string) =>
      problems.push({ file: `${instrument.id}/${name}.json`, path, message })
    const checkProvision = (citation: string, path: string) => {
      if (!isCitation(citation)) reportIn(path, `"${citation}" is no citation`)
      else if (!provisions.has(citation))
        reportIn(
          path,
          `${instrument.id} has no provision ${citation}${didYouMean(citation, provisions)}`,
        )
    }
    for (const [key, condition] of Object.entries(file.conditions))
      checkCondition(condition, `conditions.${key}`, { info, named, topic: undefined }, reportIn)
    file.classified.forEach(({ id }, i) => checkProvision(id, `classified[${i}].id`))
    file.norms.forEach((norm, i) => {
      const report: Report = (path, message) =>
        reportIn(
          path === '' ? `norms[${i}] (${norm.id})` : `norms[${i}].${path} (${norm.id})`,
          message,
        )
      const [head, citation = ''] = norm.id.replace(/:.*$/, '').split('/')
      if (head !== instrument.id) report('id', `the norm stands in ${instrument.id}`)
      checkProvision(citation, `norms[${i}].id`)
      if (ids.get(norm.id) !== norm) report('id', 'this id is used twice')
      if (!vocabulary.topics.has(norm.topic))
        report(
          'topic',
          `no topic is called "${norm.topic}"${didYouMean(norm.topic, vocabulary.topics.keys())}`,
        )
      checkShape(norm, report)
      for (const [path, condition] of conditionsOf(norm))
        checkCondition(condition, path, { info, named, topic: norm.topic }, report)
      if (norm.deadline) checkDeadline(norm.deadline, 'deadline', info, report)
      for (const each of norm.on)
        checkFact(each, ['date', 'moment'], info, (message) => report('on', message))
      if (norm.act) checkFact(norm.act, ['choice'], info, (message) => report('act', message))
      if (norm.step)
        checkFact(
          norm.step.done,
          ['date', 'moment', 'flag', 'group', 'choice', 'ref'],
          info,
          (message) => report('step.done', message),
        )
      if (norm.addressee && 'fact' in norm.addressee)
        checkFact(norm.addressee.fact, ['ref', 'refs', 'choice'], info, (message) =>
          report('addressee.fact', message),
        )
      for (const id of referencesOf(norm))
        if (!ids.has(id)) report('', `no norm is called "${id}"${didYouMean(id, ids.keys())}`)
      for (const id of [...(norm.union ?? []), ...(norm.choice ?? [])]) {
        const member = ids.get(id)
        if (member && !member.applies && !member.union)
          report('', `the member ${id} has no conditions`)
      }
      for (const { to } of [...norm.exceptTo, ...norm.specialTo])
        if (!norm.applies)
          report('applies', `an exception to ${to} needs the conditions under which it holds`)
    })
  }
  return problems
}
