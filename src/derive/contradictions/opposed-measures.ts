import { type Problem, problem, type SetValue, shown, type Value } from '../../facts'
import { type DeriveContext, read } from '../derived-fact'
import { officerMeasures, officerStatus } from '../responsibility/tier-measures'

const lacks = (some: SetValue, { present, unknown }: SetValue): boolean =>
  some.present.some((item) => !present.includes(item) && !unknown.includes(item))

const isSet = (value: Value): value is SetValue =>
  typeof value === 'object' && value !== null && 'present' in value

const differ = (own: Value, other: Value): boolean => {
  if (isSet(own) && isSet(other)) return lacks(own, other) || lacks(other, own)
  return typeof own === 'string' && typeof other === 'string' && own !== other
}

/** The measures of a tier against those told with the circumstances for which the officer is liable. */
export const againstOfficerMeasures = (context: DeriveContext): Problem[] =>
  (
    [
      ['measures', officerMeasures(context)],
      ['status', officerStatus(context)],
    ] as const
  ).flatMap(([detail, other]) =>
    differ(read(context, `tier.${detail}`).value, other)
      ? [
          problem({
            code: 'contradiction',
            path: `tier.${detail}`,
            found: shown(context.document.facts.tier?.[detail]),
            allowed: {
              zh: `与 personLiability 的 ${detail} 相符，或不填：两处说的是同一处理`,
              en: `what agrees with "${detail}" of "personLiability", or nothing: both tell of the same measures`,
            },
          }),
        ]
      : [],
  )
