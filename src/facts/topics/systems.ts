import { choice, flag, topic } from '../field'
import { bodies } from './bodies'

export const systems = topic('制度和保障', 'standing systems and safeguards', () => ({
  of: choice('谁的制度', 'whose they are', bodies, [
    '未填的，按各条所称的机关判断',
    'left out: judged as those of the body that each article names',
  ]),
  jointMeetings: flag(
    '建立多部门联席会议制度',
    'a system of meetings of several departments is set up',
    [
      '用于解决专业性、技术性较强或者复杂、疑难的职责争议',
      'for disputes over duties that are technical, complex or difficult',
    ],
  ),
  expertReview: flag('建立专家论证制度', 'a system of expert review is set up'),
  contactPoints: flag(
    '建立执法监督基层联系点制度',
    'a system of local contact points for supervision is set up',
  ),
  cooperation: flag(
    '指导机构与司法行政机关建立协作配合机制',
    'the guidance body and the judicial organ have set up a mechanism of cooperation',
  ),
  dedicatedBody: flag(
    '协调监督工作有专门机构承担',
    'coordination and supervision have a body of their own',
  ),
  dedicatedStaff: flag(
    '协调监督工作有专人负责',
    'coordination and supervision have staff of their own',
  ),
  training: flag(
    '建立协调监督干部培训、培养机制',
    'a mechanism for training the staff for coordination and supervision is set up',
  ),
  lawSupervisors: flag('建立法治监督员制度', 'a system of rule-of-law supervisors is set up'),
  expertConsultation: flag('建立专家咨询机制', 'a mechanism of expert consultation is set up'),
  fundingMechanism: flag('建立经费保障机制', 'a funding mechanism is set up'),
  inBudget: flag('经费列入本级财政预算', 'the funds are in the budget of the same level'),
}))
