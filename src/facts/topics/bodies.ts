import type { Pair } from '../field'

/** Kinds of body, by the function in which a text names them. */
export const bodies = {
  department: ['职能部门（行政执法机关）', 'functional department (enforcement organ)'],
  'comprehensive-enforcement-bureau': [
    '综合行政执法局',
    'comprehensive administrative enforcement bureau',
  ],
  'market-regulation': [
    '工商（市场监管）部门',
    'industry-and-commerce (market regulation) department',
  ],
  'public-security': ['公安机关', 'public security organ'],
  procuratorate: ['检察机关', 'procuratorate'],
  court: ['人民法院', "people's court"],
  'people-government': ['人民政府', "people's government"],
  'government-meeting': ['政府有关会议', 'meeting of the government'],
  'principal-leader': ['政府主要领导', 'principal leader of the government'],
  'deputy-leader': ['政府分管领导', 'deputy leader of the government'],
  'government-office': ['政府办公室', 'government office'],
  'superior-organ': ['上级机关', 'superior organ'],
  'judicial-administration': ['司法行政部门', 'judicial-administration department'],
  'township-judicial-office': ['司法所', 'township judicial office'],
  'legal-affairs': ['政府法制部门（法制机构）', 'legal-affairs department'],
  establishment: ['编制部门', 'establishment (staffing) department'],
  personnel: ['人事（人力资源和社会保障）部门', 'personnel department'],
  'discipline-supervision': ['纪检监察机关', 'discipline inspection and supervision organ'],
  'guidance-body': ['综合行政执法指导机构', 'comprehensive enforcement guidance body'],
  'deliberative-body': ['议事协调机构', 'deliberative and coordinating body'],
  'joint-enforcement-body': ['联合执法工作机构', 'working body of the joint enforcement'],
  'township-government': ['乡镇人民政府', 'township government'],
  'subdistrict-office': ['街道办事处', 'subdistrict office'],
  'technical-institution': ['专业技术机构', 'technical institution'],
  office: ['内设、直属或派出机构（非独立机关）', 'office or branch of another organ'],
  other: ['其他', 'other'],
} as const satisfies Record<string, Pair>

/** Levels of government, and of the organs that belong to them. */
export const levels = {
  township: ['乡级', 'township'],
  county: ['县级', 'county'],
  municipal: ['市级', 'municipal'],
  provincial: ['省级', 'provincial'],
  national: ['国家级', 'national'],
} as const satisfies Record<string, Pair>

/** Ranks of a legal basis. */
export const ranks = {
  none: ['无', 'none'],
  law: ['法律', 'law'],
  'administrative-regulation': ['行政法规', 'administrative regulation'],
  'local-regulation': ['地方性法规', 'local regulation'],
  'government-rule': ['规章', 'government rule'],
  'normative-document': ['规范性文件', 'normative document'],
  'superior-instruction': ['上级规定', 'provision of a superior'],
} as const satisfies Record<string, Pair>

/** A proposed act is not yet a done one; a revoked one no longer stands. */
export const statuses = {
  proposed: ['拟作出', 'proposed'],
  done: ['已作出', 'done'],
  revoked: ['已撤销', 'revoked'],
} as const satisfies Record<string, Pair>
