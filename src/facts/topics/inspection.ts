import { choice, ref, set, topic } from '../field'
import { ranks, statuses } from './bodies'

export const inspection = topic('执法检查的实施', 'how an inspection is carried out', () => ({
  by: ref('organs', '实施检查的机构', 'body that inspects', [
    '未填的，按有资格或者依法受委托的机构的人员判断',
    'left out: judged as an inspection by officers of a body that may enforce or is lawfully entrusted',
  ]),
  certificate: choice('出示执法证件', 'enforcement certificate', {
    unasked: ['主动出示', 'shown unasked'],
    'of-another': ['出示他人的证件', "another person's was shown"],
    'on-request': ['经要求才出示', 'shown only on request'],
    'not-shown': ['未出示', 'not shown'],
  }),
  explained: set('已说明', 'what was explained', {
    matter: ['检查事项', 'matter of the inspection'],
    reasons: ['检查理由', 'reasons'],
  }),
  recording: choice('检查记录', 'record', {
    full: ['全过程记录，全程留痕、可追溯', 'the whole of it, traceable'],
    untraceable: ['有记录但不能留痕、追溯', 'recorded, but not traceable'],
    part: ['只记录一部分', 'part of it'],
    none: ['未记录', 'none'],
  }),
}))

export const inspectionBasis = topic('执法检查的依据', 'legal basis of an inspection', () => ({
  rank: choice('依据的最高位阶', 'highest rank of the basis', ranks),
  status: choice('检查的状态', 'status of the inspection', statuses),
}))
