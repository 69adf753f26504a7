import { isEarlierDay } from '../../calendar'
import { type CaseDocument, foundValue, type MissingFact, vocabulary } from '../../facts'
import { type Maybe, NO, YES } from '../maybe'

type Identification = NonNullable<CaseDocument['facts']['identity']>[number]

const identifications = ({ facts }: CaseDocument): readonly Identification[] => facts.identity ?? []

const comparesBoth = ({ violations }: Identification, a: string, b: string) =>
  violations?.includes(a) === true && violations.includes(b)

/** The finding that would say whether the two are one: the entry for it, or a new one. */
const findingMissing = (document: CaseDocument, a: string, b: string): MissingFact => {
  const all = identifications(document)
  const entry = all.findIndex(
    (each) => foundValue(each.same) === undefined && comparesBoth(each, a, b),
  )
  const label = vocabulary.facts.get('identification.same')?.label
  return {
    fact: 'identification.same',
    path: `identity[${entry < 0 ? all.length : entry}].same`,
    kind: 'finding',
    label: { zh: `${label?.zh}（${a}、${b}）`, en: `${label?.en} (${a}, ${b})` },
  }
}

/** All violations that findings say are one and the same as this one, itself included. */
const sameAs = (document: CaseDocument, id: string): ReadonlySet<string> => {
  const found = new Set([id])
  const positive = identifications(document).filter(({ same }) => foundValue(same) === true)
  for (let size = 0; size < found.size; ) {
    size = found.size
    for (const { violations } of positive)
      if (violations?.some((each) => found.has(each)))
        for (const each of violations) found.add(each)
  }
  return found
}

/** One was corrected or ended before the other was committed: the later act is a new violation. */
const isRenewed = (document: CaseDocument, a: string, b: string): boolean => {
  const of = (id: string) => document.facts.violations?.find((each) => each.id === id)
  const endedBefore = (first: string, second: string) => {
    const [ended, begun] = [of(first)?.correctedOn, of(second)?.occurredOn]
    return ended != null && begun != null && isEarlierDay(ended, begun) === true
  }
  return endedBefore(a, b) || endedBefore(b, a)
}

const saidDifferent = (document: CaseDocument, a: string, b: string): boolean =>
  identifications(document).some(
    (each) =>
      foundValue(each.same) === false && each.violations?.length === 2 && comparesBoth(each, a, b),
  )

/**
 * Whether two violations are known to be different: a finding says so of them, or of others that
 * are the same as they, or one had ended before the other began.
 */
export const isKnownDifferent = (document: CaseDocument, a: string, b: string): boolean => {
  const others = [...sameAs(document, b)]
  return [...sameAs(document, a)].some((one) =>
    others.some(
      (other) =>
        one !== other && (saidDifferent(document, one, other) || isRenewed(document, one, other)),
    ),
  )
}

/**
 * Whether two entries of `violations` are one and the same violation. They are if they are one
 * entry or a finding says so, directly or through others; they are not if a finding says so or if
 * one had ended before the other began. Without either it is not known, and the finding is named:
 * neither sameness nor difference is assumed.
 */
export const sameViolation = (document: CaseDocument, a: string, b: string): Maybe => {
  if (a === b) return YES
  const same = sameAs(document, a).has(b)
  if (same === isKnownDifferent(document, a, b))
    return { missing: [findingMissing(document, a, b)] }
  return same ? YES : NO
}
