import { type DeriveContext, type DerivedFact, read } from '../derived-fact'
import { anyOf, type Maybe, NO, YES } from '../maybe'

const found = (context: DeriveContext, name: string): Maybe => {
  const { value, missing } = read(context, name)
  if (missing) return { missing: [missing] }
  return value === true ? YES : NO
}

/** Whether what is refused is the correction of an act found unlawful or improper. */
export const refusalOfDefect: DerivedFact = {
  name: 'refusedCorrection.ofDefect',
  topicName: 'refusedCorrection',
  kind: 'flag',
  label: {
    zh: '所拒绝改正的执法行为违法或者不当',
    en: 'what is to be corrected is an unlawful or improper act',
  },
  about: {
    zh: '由 checkFinding.unlawful、checkFinding.improper 得出；没有填 checkFinding 的，拒不改正即以已发现违法、不当为前提',
    en: 'from checkFinding.unlawful and checkFinding.improper; where nothing is told of "checkFinding", a refusal to correct takes it that there is something to correct',
  },
  derive: (context) =>
    context.document.facts.checkFinding === undefined
      ? YES
      : anyOf(
          ['checkFinding.unlawful', 'checkFinding.improper'].map((name) => found(context, name)),
        ),
}
