import { choice, division, flag, ref, register, text } from '../field'
import { CLAIMED } from '../field-form'
import { bodies, levels } from './bodies'

export const organs = register('organ', '机关和组织', 'organs and bodies', () => ({
  name: text('名称', 'name'),
  body: choice('机构性质', 'kind of body', bodies, [
    '按文本所称的职能填；有专门一项的填专门一项（如原工商部门填 market-regulation），该项仍属职能部门',
    'by the function in which a text names it; where there is an entry of its own (market-regulation for industry and commerce), that one: it still counts as a department',
  ]),
  standing: choice(
    '执法主体资格',
    'standing to enforce',
    {
      organ: ['法定行政机关', 'statutory administrative organ'],
      'authorised-by-law': ['法律、法规授权的组织', 'authorised by a law or regulation'],
      'authorised-by-rule': ['仅规章授权的组织', 'authorised by a government rule only'],
      entrusted: ['依法受委托的组织', 'lawfully entrusted unit'],
      'unlawfully-entrusted': ['委托不合法的组织', 'unit entrusted without a lawful basis'],
      internal: ['内设机构', 'internal office'],
      affiliated: ['直属机构', 'directly affiliated body'],
      dispatched: ['派出机构', 'dispatched body'],
      none: ['无执法主体资格', 'no standing'],
      [CLAIMED]: [
        '有人主张其有权执法（如受委托），尚未查明',
        'said to be entitled to enforce (entrusted, for instance); not established',
      ],
    },
    [
      '未填的，职能部门、综合行政执法局、工商（市场监管）部门、公安机关（未填所属机关的）按行政执法机关判断，查询、拒绝参加和检查一律如此；不明的，路径写进 unknown，填 claimed 的，有关结论待查明',
      'left out: a department, the comprehensive bureau, market regulation and the police (told to be part of no other) are taken for enforcement organs, as anybody is in queries, refusals and inspections; where it is in question, name it in unknown; claimed: what hangs on it is left open',
    ],
  ),
  level: choice('层级', 'level', levels, [
    '所属人民政府的层级；乡镇人民政府、街道办事处填乡级',
    'level of the government that it belongs to; townships and sub-district offices: township',
  ]),
  place: division('所在行政区划', 'own administrative division', [
    '机关所属行政区划代码；可与事项发生地不同',
    'division code of the organ itself; it may differ from the place of the matter',
  ]),
  parent: ref('organs', '所属机关', 'organ it belongs to', [
    '内设、直属、派出机构或受委托组织所属（委托）的机关',
    'for an office, dispatched body or entrusted unit: the organ it is part of or entrusted by',
  ]),
  vertical: flag('实行垂直管理', 'vertically managed', [
    '未填的，争议由哪一级协调按不是垂直管理判断',
    'left out: who coordinates a dispute is judged as if it were not',
  ]),
}))
