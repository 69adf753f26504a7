import { choice, flag, register, text } from '../field'

export const parties = register('party', '当事人（行政相对人）', 'parties', () => ({
  name: text('名称', 'name'),
  kind: choice('类型', 'kind', {
    person: ['自然人', 'natural person'],
    'legal-person': ['法人', 'legal person'],
    organisation: ['其他组织', 'other organisation'],
  }),
  enterprise: flag('是企业', 'is an enterprise'),
}))
