import { count, date, flag, topic } from '../field'

export const supervision = topic('现场执法监督', 'supervision on the spot', () => ({
  onSite: flag('现场实施监督', 'carried out on the spot', [
    '案卷评查等不到现场的监督填 false',
    'false for supervision without a visit, such as a review of files',
  ]),
  on: date('日期', 'date'),
  supervisors: count('行政执法监督人员人数', 'number of enforcement supervisors', [
    '从未核发监督证件的（如只有行政执法证件的）不计；证件过期或者未带的仍计',
    'who was never issued a supervision certificate, but an enforcement certificate only, does not count; whose certificate has expired, or was left behind, does',
  ]),
  certificatesShown: count(
    '出示有效监督证件的监督人员人数',
    'number of supervisors who showed a valid supervision certificate',
    [
      '只计行政执法监督证件；行政执法证件、过期或未出示的不计',
      'supervision certificates only: enforcement certificates, expired ones and ones not shown do not count',
    ],
  ),
}))
