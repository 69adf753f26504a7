import { type DeriveContext, type Derived, type DerivedFact, read } from '../derived-fact'

/** Standing of those that act for another organ and may use its name. */
const actsForAnother = ['entrusted', 'internal', 'affiliated', 'dispatched']

/** Whether a name is the own one of the organ that makes the decision. */
export const isOwnName = (context: DeriveContext, name: string): Derived => {
  const by = read(context, 'decision.by')
  if (by.missing) return { missing: [by.missing] }
  if (by.value === name) return { value: true }
  const parent = read(context, 'decision.by.parent')
  if (typeof parent.value === 'string') return { value: parent.value === name }
  const standing = read(context, 'decision.by.standing')
  if (standing.missing) return { missing: [standing.missing] }
  return parent.missing && actsForAnother.includes(standing.value as string)
    ? { missing: [parent.missing] }
    : { value: false }
}

/** Whether a decision or document bears the name of the organ that makes it. */
export const madeInOwnName: DerivedFact = {
  name: 'decision.madeInOwnName',
  topicName: 'decisions',
  kind: 'flag',
  label: {
    zh: '以作出机关自己的名义作出',
    en: 'bears the name of the organ that makes it',
  },
  about: {
    zh: '从 decision.inOwnName；没有说明的，比较 decision.inNameOf 与 decision.by，所属或者委托机关的名义也算自己的名义',
    en: 'decision.inOwnName; where that is not told, decision.inNameOf against decision.by, the name of the organ that it is part of or entrusted by counting as its own',
  },
  derive: (context) => {
    const named = read(context, 'decision.inNameOf')
    const compared =
      typeof named.value === 'string' &&
      read(context, 'decision.by').value !== null &&
      isOwnName(context, named.value)
    if (compared && 'value' in compared) return compared
    const own = read(context, 'decision.inOwnName')
    if (own.value !== undefined) return { value: own.value === true }
    return compared || { missing: own.missing ? [own.missing] : [] }
  },
}
