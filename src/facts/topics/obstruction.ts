import { date, finding, flag, owedDate, topic } from '../field'

export const obstruction = topic('阻碍执行职务', 'obstruction of officers', () => ({
  byParty: flag('行政相对人阻碍执行职务', 'the party obstructs the officers'),
  byOthers: flag('行政相对人以外的人阻碍执行职务', 'others than the party obstruct the officers'),
  policeCalledOn: date('报警日期', 'police called'),
  policeActedInTime: flag('公安机关及时依法处理', 'the police acted in time'),
  violent: flag('以暴力、危险等手段', 'by violent or dangerous means'),
  crime: finding('构成犯罪', 'amounts to a crime'),
  dealtWithOn: owedDate('依法查处日期', 'dealt with by law'),
  policeHelpNeeded: finding(
    '需要公安机关协助固定证据、控制现场',
    'the police are needed to secure evidence or the scene',
  ),
  policeHelpGiven: flag('公安机关已协助', 'the police helped'),
}))
