import { choice, flag, set, topic } from '../field'

export const meetings = topic('联席会议', 'joint meetings', {
  established: flag('建立联席会议制度', 'a joint-meeting system is set up'),
  convenedBy: choice('召集者', 'convened by', {
    'lead-unit': ['牵头单位', 'the lead unit'],
    'judicial-administration': ['司法行政部门', 'judicial-administration department'],
    other: ['其他单位', 'another unit'],
  }),
  heldRegularly: flag('定期或根据需要召开', 'held regularly or as needed'),
  covers: set('明确的事项', 'what the system settles', {
    leadership: ['组织领导', 'leadership'],
    mechanism: ['工作机制', 'working mechanism'],
    duties: ['责任分工', 'division of duties'],
    discipline: ['工作纪律', 'discipline'],
  }),
})
