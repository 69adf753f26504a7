import type { Condition } from './condition'
import { either } from './either'
import type { Norm } from './norm-schema'
import type { ParsedInstrument } from './parse'
import type { RulebookNorm, Variant } from './rulebook'

type Named = ReadonlyMap<string, Condition>

const inline = (condition: Condition, named: Named): Condition => {
  if ('all' in condition) return { all: condition.all.map((part) => inline(part, named)) }
  if ('any' in condition) return { any: condition.any.map((part) => inline(part, named)) }
  if ('not' in condition) return { not: inline(condition.not, named) }
  if (!('condition' in condition)) return condition
  return inline(named.get(condition.condition) as Condition, named)
}

const factsOf = (condition: Condition | undefined): string[] => {
  if (condition === undefined || 'condition' in condition) return []
  if ('all' in condition) return condition.all.flatMap(factsOf)
  if ('any' in condition) return condition.any.flatMap(factsOf)
  return 'not' in condition ? factsOf(condition.not) : [condition.fact]
}

const conjunction = (parts: readonly (Condition | undefined)[]): Condition | undefined => {
  const given = parts.filter((part) => part !== undefined)
  return given.length > 1 ? { all: given } : given[0]
}

/** Conditions under which each norm gives way: its exceptions and the special norms over it. */
const exceptionsOf = (norms: readonly Norm[]): Map<string, Condition[]> => {
  const found = new Map<string, Condition[]>()
  for (const { applies, exceptTo, specialTo } of norms)
    for (const { to } of [...exceptTo, ...specialTo])
      if (applies) found.set(to, [...(found.get(to) ?? []), { not: applies }])
  return found
}

/** The union or choice that each norm is a member of; of several, the first. */
const groupsOf = (norms: readonly Norm[]): Map<string, string> =>
  new Map(
    norms
      .flatMap(({ id, union, choice }) =>
        [...(union ?? []), ...(choice ?? [])].map((member) => [member, id] as const),
      )
      .reverse(),
  )

type Expanded = Pick<
  RulebookNorm,
  'norm' | 'variants' | 'silent' | 'within' | 'alternatives' | 'appliesWithoutOpen' | 'openFacts'
>

/** Works named conditions, exceptions, unions and readings into each norm of a checked regulation. */
export const expandInstrument = (articles: ParsedInstrument['articles']): Expanded[] => {
  const named: Named = new Map(articles.flatMap(({ file }) => Object.entries(file.conditions)))
  const norms = articles.flatMap(({ file }) => file.norms)
  const byId = new Map(norms.map((norm) => [norm.id, norm]))
  const exceptions = exceptionsOf(norms)
  const groups = groupsOf(norms)
  const full = (condition: Condition | undefined) => condition && inline(condition, named)

  const appliesOf = (
    norm: Norm,
    members: readonly Norm[],
    own = norm.applies,
  ): Condition | undefined => {
    const grounds = members.map((member) => appliesOf(member, membersOf(member)) as Condition)
    const union = grounds.length > 0 ? either(grounds) : undefined
    return full(conjunction([own, union, ...(exceptions.get(norm.id) ?? [])]))
  }
  const membersOf = ({ union }: Norm): Norm[] => (union ?? []).map((id) => byId.get(id) as Norm)

  return norms.map((norm) => {
    const members = membersOf(norm)
    const closed = members.filter(({ open }) => !open)
    const variant = (reading: string | undefined, change: Partial<Norm> = {}): Variant => ({
      reading,
      applies: appliesOf(norm, members, change.applies ?? norm.applies),
      requires: full(change.requires ?? norm.requires),
      forbids: full(change.forbids ?? norm.forbids),
      deadline: change.deadline ?? norm.deadline,
    })
    const others = (norm.readings?.others ?? []).map(({ id, change }) =>
      variant(id, change as Partial<Norm>),
    )
    const hasOpen = closed.length < members.length
    return {
      norm,
      variants: [variant(norm.readings?.default.id), ...others],
      silent: norm.silent.map(({ when, ...rest }) => ({ when: inline(when, named), ...rest })),
      within: groups.get(norm.id),
      alternatives: (norm.choice ?? []).map((id) => {
        const member = byId.get(id) as Norm
        return { id, applies: appliesOf(member, membersOf(member)) }
      }),
      appliesWithoutOpen: hasOpen && closed.length > 0 ? appliesOf(norm, closed) : undefined,
      openFacts: [norm, ...members]
        .filter(({ open }) => open)
        .flatMap(({ applies }) => factsOf(full(applies))),
    }
  })
}
