import { flag, set, topic } from '../field'

/** The standing link between administrative enforcement and criminal justice. */
export const justiceLink = topic('行政执法与刑事司法衔接', 'link with criminal justice', () => ({
  systems: set('已建立的制度', 'systems set up', {
    'information-sharing': ['信息共享', 'sharing of information'],
    'case-briefing': ['案情通报', 'briefing on cases'],
    'case-transfer': ['案件移送', 'transfer of cases'],
  }),
  jointMeeting: flag('落实衔接工作联席会议制度', 'the joint-meeting system is carried out'),
}))
