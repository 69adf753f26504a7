import { choice, count, ref, text, topicList } from '../field'
import { enclosures } from './transfers'

export const materials = topicList(
  'material',
  '移送的每份材料',
  'items of the transferred file',
  () => ({
    transfer: ref('transfers', '所属移送', 'the transfer it belongs to', [
      '移送的编号；文档中只有一次移送的，可不填',
      'id of the transfer; may be left out where the document has one transfer only',
    ]),
    kind: choice('材料种类', 'kind', enclosures),
    name: text('材料名称', 'name'),
    copies: count('份数', 'copies'),
    pages: count('页数', 'pages'),
    remarks: text('备注', 'remarks'),
  }),
  ['移送材料的目录', 'the list of what is transferred'],
)
