import { type DerivedFact, read } from '../derived-fact'

/** Whether a document tells that a query was not answered at once; otherwise it is left open. */
export const notAtOnce: DerivedFact = {
  name: 'query.notAtOnce',
  topicName: 'queries',
  kind: 'flag',
  label: { zh: '没有立即提供', en: 'not answered at once' },
  about: {
    zh: '由 answeredAtOnce 得出；没有填为否的为未知',
    en: 'from answeredAtOnce; not known unless it is told not to be so',
  },
  derive: (context) =>
    read(context, 'query.answeredAtOnce').value === false ? { value: true } : { missing: [] },
}
