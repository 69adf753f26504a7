import { flag, topic } from '../field'

export const doubleRandom = topic('“双随机、一公开”', 'double-random inspection with publication', {
  used: flag('适用“双随机、一公开”方式', 'this way of supervision is used'),
  subjectsDrawn: flag('随机抽取检查对象', 'subjects drawn at random'),
  inspectorsDrawn: flag('随机选派执法人员', 'inspectors drawn at random'),
  resultsPublished: flag('检查情况和结果公开', 'inspection and results published'),
})
