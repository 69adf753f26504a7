import type { Pair } from '../field'
import { bodies } from './bodies'

/** How to tell that there are no measures yet. */
export const NONE_YET: Pair = [
  '尚未处理的填 null；决定不作所列处理的填 []',
  'null: none decided yet; []: a decision without any of these',
]

/** Measures against a unit that carries out its enforcement responsibilities badly. */
export const unitMeasures = {
  'rectify-in-term': ['限期整改', 'rectification within a term'],
  'circulated-criticism': ['通报批评', 'circulated criticism'],
  'commendation-cancelled': [
    '取消年度评选先进资格',
    "cancellation of the year's eligibility for commendation",
  ],
  other: ['其他措施', 'another measure'],
} as const satisfies Record<string, Pair>

/** Measures against the leaders of a unit. */
export const leaderMeasures = {
  talk: ['约谈', 'admonitory talk'],
  'circulated-criticism': unitMeasures['circulated-criticism'],
  other: unitMeasures.other,
} as const satisfies Record<string, Pair>

/** Measures against an officer. */
export const personMeasures = {
  admonition: ['诫勉教育', 'admonition and education'],
  'written-warning': ['书面告诫', 'written warning'],
  'written-self-criticism': ['责令作出书面检查', 'order to make a written self-criticism'],
  'circulated-criticism': unitMeasures['circulated-criticism'],
  'commendation-cancelled': unitMeasures['commendation-cancelled'],
  'certificate-withheld': ['暂扣行政执法证件', 'enforcement certificate withheld'],
  'enforcement-stopped': ['停止行政执法活动', 'suspension from enforcement'],
  'off-post-training': ['离岗培训', 'off-post training'],
  'certificate-cancelled': ['缴销行政执法证件', 'enforcement certificate taken away and cancelled'],
  'moved-off-post': ['调离行政执法岗位', 'moved off the enforcement post'],
  'qualification-cancelled': ['取消行政执法资格', 'enforcement qualification cancelled'],
  other: unitMeasures.other,
} as const satisfies Record<string, Pair>

/** Who imposes measures on an officer. */
export const personImposers = {
  'enforcement-unit': ['其所在的行政执法单位', "the officer's own enforcement unit"],
  'other-enforcement-unit': ['其他行政执法单位', 'another enforcement unit'],
  'legal-affairs': bodies['legal-affairs'],
  'judicial-administration': bodies['judicial-administration'],
  'people-government': bodies['people-government'],
  'superior-organ': bodies['superior-organ'],
  other: bodies.other,
} as const satisfies Record<string, Pair>

/** Misconduct of an officer in the post. */
export const officerFaults = {
  'not-performed': ['不履行法定职责', 'statutory duty not performed'],
  neglected: ['怠于履行法定职责', 'statutory duty performed tardily'],
  'abuse-of-power': ['滥用职权', 'abuse of power'],
  'personal-gain': ['以权谋私', 'power used for personal gain'],
  rude: ['态度蛮横', 'rude and overbearing manner'],
  'deliberate-difficulties': ['故意刁难', 'difficulties made on purpose'],
} as const satisfies Record<string, Pair>
