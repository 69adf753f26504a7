import { choice, finding, flag, ref, set, topicList } from '../field'
import { statuses } from './bodies'
import { enclosures } from './transfers'

/** The file that goes with a case transfer. */
export const dossiers = topicList(
  'dossier',
  '移送材料',
  'material of a case transfer',
  {
    from: ref('organs', '移送机关', 'transferring organ'),
    contents: set('材料', 'contents', enclosures),
    appraisalMade: flag('已作鉴定', 'an appraisal was made'),
    otherNeeded: finding('还有其他需要移送的材料', 'other material needs to be transferred'),
  },
  [
    '只问移送材料是否齐全时用；期限用 transfers',
    'for the question whether the material is complete; for periods see "transfers"',
  ],
)

/** Under whose name a case is transferred. */
export const transferNames = topicList(
  'transferName',
  '移送名义',
  'name under which a case is transferred',
  {
    inNameOf: ref('organs', '以谁的名义移送', 'in the name of'),
    exception: choice('以下属机构名义移送的依据', 'legal basis for using that name', {
      none: ['无', 'none'],
      law: ['法律、法规明确规定', 'an express provision of a law or regulation'],
      rule: ['规章', 'government rule'],
      other: ['其他文件', 'other document'],
    }),
    status: choice('状态', 'status', statuses),
  },
)
