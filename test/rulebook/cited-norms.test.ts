import { expect, test } from 'vitest'
import { citedNorms } from '../../src/rulebook'
import { rulebookWith } from '../support/invented'

const norm = { modality: 'may' }
const provisions = ['1', '2', '3', '3.1', '3.2', '4', '9']
const norms = [
  ...rulebookWith(
    [
      { ...norm, id: 'example-2020/3.1:one' },
      { ...norm, id: 'example-2020/3.1:two' },
      { ...norm, id: 'example-2020/3.2' },
      { ...norm, id: 'example-2020/4' },
    ],
    { provisions },
  ).norms.values(),
]
const cited = (citation: string) => {
  const result = citedNorms(norms, citation)
  return result.state === 'found' ? result.norms.map((each) => each.norm.id.slice(13)) : result
}

test.each([
  ['example-2020/3.1:two', ['3.1:two']],
  ['3.1', ['3.1:one', '3.1:two']],
  ['第三条第一款', ['3.1:one', '3.1:two']],
  ['《示例办法》第三条第二款', ['3.2']],
  ['art. 3', ['3.1:one', '3.1:two', '3.2']],
  ['第三条', ['3.1:one', '3.1:two', '3.2']],
  ['example-2020/4', ['4']],
  ['3(1)', ['3.1:one', '3.1:two']],
  ['3（2）', ['3.2']],
])('%s means those norms', (citation, expected) => expect(cited(citation)).toEqual(expected))

test.each(['2.21', '31', '3(3)', '(3)1x', 'example-2020/', '第', ''])(
  '"%s" means none',
  (citation) => expect(cited(citation)).toMatchObject({ state: 'unknown' }),
)

test('an unknown citation names the nearest', () =>
  expect(cited('example-2020/3.22')).toMatchObject({ nearest: 'example-2020/3.2' }))
