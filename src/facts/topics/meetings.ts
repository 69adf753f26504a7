import { choice, finding, flag, set, topic } from '../field'

export const meetings = topic('联席会议', 'joint meetings', () => ({
  established: flag('建立联席会议制度', 'a joint-meeting system is set up'),
  jointType: choice('联合执法类型', 'type of the joint action', {
    temporary: ['临时性', 'temporary'],
    phased: ['阶段性', 'phased'],
    'long-term': ['长期性', 'long-term'],
  }),
  convenedBy: choice('召集者', 'convened by', {
    'lead-unit': ['牵头单位', 'the lead unit'],
    'judicial-administration': ['司法行政部门', 'judicial-administration department'],
    other: ['其他单位', 'another unit'],
  }),
  attendedBy: set('参加人员', 'attended by', {
    'legal-units': ['各机关法治机构负责人', 'heads of the legal units of the organs'],
    'enforcement-units': ['各执法机构负责人', 'heads of the enforcement units'],
  }),
  heldRegularly: flag('定期召开', 'held regularly', [
    '只在需要时临时召开的，不是定期召开',
    'meetings held only when the need arises are not held regularly',
  ]),
  heldAsNeeded: flag('根据需要召开', 'held as needed'),
  adHocNeeded: finding('工作需要即时召开', 'the work calls for a meeting at once'),
  majorLead: finding('发现重大案件线索', 'a lead on a major case was found'),
  covers: set('明确的事项', 'what the system settles', {
    leadership: ['组织领导', 'leadership'],
    mechanism: ['工作机制', 'working mechanism'],
    duties: ['责任分工', 'division of duties'],
    discipline: ['工作纪律', 'discipline'],
  }),
}))
