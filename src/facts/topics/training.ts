import { flag, set, topic } from '../field'

export const training = topic('业务培训', 'training', () => ({
  departmentAssists: flag(
    '职能部门协助开展划转事项业务培训',
    'the department helps with training on carved-over matters',
  ),
  held: flag('综合行政执法局对执法人员进行培训', 'the bureau trains its officers'),
  means: set('培训方式', 'means', {
    study: ['业务学习', 'study'],
    materials: ['查阅资料', 'reading of material'],
    courses: ['集中培训', 'courses'],
    examination: ['考试考核', 'examinations'],
  }),
}))
