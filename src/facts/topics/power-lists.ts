import { choice, date, finding, flag, owedDate, set, topic } from '../field'
import { bodies, statuses } from './bodies'

const lists = {
  list: ['权责清单', 'list of powers and duties'],
  'flow-chart': ['行政职权运行流程图', 'flow chart of the exercise of powers'],
} as const

export const powerLists = topic(
  '权责清单和流程图',
  'lists of powers and duties, and flow charts',
  () => ({
    organisedBy: choice('组织梳理和制定者', 'organised and drawn up by', bodies),
    drawnUp: set('已制定', 'drawn up', lists),
    onGovernmentSite: set('已在本级政府网站公布', "published on the government's site", lists, [
      '只在其他地方（部门网站、公告栏）公布的不算',
      'publication elsewhere alone (a department’s site, a notice board) does not count',
    ]),
    basisChangedOn: date('执法依据变化日期', 'change of the legal basis'),
    adjustedOn: owedDate('调整日期', 'adjusted', [
      '因 basisChangedOn 的变化而作的调整；此前的调整不算，尚未调整的填 null',
      'the adjustment to the change of basisChangedOn, not an earlier one; null: not yet',
    ]),
    adjustedLate: finding('未及时调整', 'not adjusted in time'),
  }),
)

export const postResponsibility = topic('岗位责任制度', 'system of post responsibility', () => ({
  contents: set('已落实', 'what is in place', {
    'principal-duties': ['主要责任人职责', 'duties of the person mainly responsible'],
    'leader-duties': ['主管负责人职责', 'duties of the leader in charge'],
    'officer-duties': ['执法人员职责', 'duties of the officers'],
    'powers-to-bodies': ['职权分解到执法机构', 'powers divided among the enforcement bodies'],
    'powers-to-posts': ['职权分解到执法岗位', 'powers divided among the posts'],
    'lists-to-officers': [
      '权力清单和责任清单相对应落实到每个执法人员',
      'matching lists of powers and duties for every officer',
    ],
    'post-responsibilities': ['确定不同岗位的具体责任', 'concrete responsibility of each post'],
    published: ['向社会公布', 'published'],
  }),
}))

export const unitPowers = topic(
  '分解落实时对职权责任的增减',
  'powers and duties added or cut when they are divided',
  () => ({
    change: set('变动', 'change', {
      added: ['增加', 'added'],
      cut: ['减少', 'cut'],
    }),
    authorised: flag('有权机关依法准许', 'lawfully allowed by whoever has the power'),
    status: choice('状态', 'status', statuses),
  }),
)
