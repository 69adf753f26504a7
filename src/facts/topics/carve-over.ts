import { choice, date, topic } from '../field'

const sides = {
  'original-department': ['原职能部门', 'the original department'],
  'comprehensive-enforcement-bureau': ['综合行政执法局', 'the comprehensive enforcement bureau'],
} as const

/** When the power to penalise was carved over, and where the case stood on that day. */
export const carveOver = topic('处罚权划转', 'carve-over of the power to penalise', () => ({
  on: date('处罚权划转日期', 'the penalty power was carved over'),
  foundOn: date('违法行为发现日期', 'violation found'),
  filedOn: date('立案日期', 'case filed', ['没有立案的填 null', 'null: not filed']),
  closedOn: date('结案日期', 'case closed', ['没有结案的填 null', 'null: not closed']),
  stage: choice(
    '划转时案件所处阶段',
    'where the case stood at the carve-over',
    {
      'closed-before': ['划转前已结案', 'closed before'],
      'filed-open': ['划转前已立案未结案', 'filed before, still open'],
      'found-unfiled': ['划转前已发现未立案', 'found before, not filed before'],
      'same-day': ['划转当日发现或立案', 'found or filed on the very day'],
      after: ['划转后发现', 'found after'],
    },
    ['日期不明时填；日期已明的，以日期为准', 'where dates are not known; known dates prevail'],
  ),
  handedOverOn: date(
    '原职能部门移交综合行政执法局日期',
    'handed over to the bureau by the original department',
    ['没有移交的填 null', 'null: not handed over'],
  ),
  decidedBy: choice('作出处罚决定者', 'decided by', sides, ['尚未决定的填 null', 'null: not yet']),
  filesKeptBy: choice('案件档案保存者', 'files kept by', sides, [
    '尚未归档的填 null',
    'null: not yet filed away',
  ]),
}))
