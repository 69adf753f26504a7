import years from '../../rules/calendar'
import { loadRulebook } from '../../src'
import { createCalendar } from '../../src/calendar'
import type { Determination } from '../../src/determination'
import { assess } from '../../src/determination'

export const calendar = createCalendar(years)

/** An invented regulation, for the meaning of norms apart from any real text. */
export const instrument = {
  id: 'example-2020',
  title: { zh: '示例办法', en: 'Example Measures' },
  short: { zh: '示例办法', en: 'Example Measures' },
  documentNumber: '示例〔2020〕1号',
  issuer: { zh: '示例市人民政府', en: 'Government of Example City' },
  issuedOn: '2020-01-01',
  publishedOn: '2020-01-20',
  inForce: { from: '2020-01-10', to: '2024-12-31', provision: '9' },
  territory: { codes: ['9901'], name: { zh: '示例市', en: 'Example City' } },
  numbering: 'articles',
  provisions: ['1', '2', '2(1)', '2(2)', '2(3)', '3', '4', '5', '6', '7', '8', '9'],
}

export const gist = { zh: '示例规范', en: 'an example norm' }

type Norm = Record<string, unknown>

/** A rulebook that holds these norms, each completed with an id, a topic and a gist. */
export const rulebookWith = (norms: readonly Norm[], head: Record<string, unknown> = {}) =>
  loadRulebook([
    {
      id: 'example-2020',
      instrument: { ...instrument, ...head },
      articles: [
        {
          name: 'article-1',
          content: {
            article: '1',
            norms: norms.map((norm, i) => ({
              id: `example-2020/${i + 3}`,
              topic: 'duty',
              gist,
              ...norm,
            })),
          },
        },
      ],
    },
  ])

/** What these norms say of a case in the invented city. */
export const ask = (
  norms: readonly Norm[],
  facts: Record<string, unknown>,
  asOf = '2021-06-01',
  head: Record<string, unknown> = {},
): Determination =>
  assess(
    { matter: { place: '990101', date: '2021-05-31' }, ...facts },
    { asOf, rulebook: rulebookWith(norms, head), calendar },
  )

/** The verdict of the first norm on the first subject. */
export const verdict = (norm: Norm, facts: Record<string, unknown>, asOf?: string) =>
  ask([norm], facts, asOf).findings[0]?.verdict
