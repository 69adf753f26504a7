import type { CaseFacts } from '../../src/facts'

const found = (reason: string) => ({ value: true, by: '市场局', reason })
const statement = {
  focus: '由谁查处',
  ownView: '不属于我局',
  ownBasis: '甲法第一条',
  otherView: '不属于该局',
  otherBasis: '乙条例第二条',
  other: null,
}

/** A case that tells everything that any of the papers asks for. */
export const fullCase: CaseFacts = {
  organs: [
    { id: 'agri', name: '农业农村局' },
    { id: 'market', name: '市场监督管理局' },
    { id: 'guidance', name: '综合行政执法指导办公室' },
    { id: 'justice', name: '司法局' },
  ],
  transfers: [
    {
      id: 't1',
      from: 'agri',
      to: 'market',
      inNameOf: 'agri',
      discoveredOn: '2021-02-10T01:30Z',
      appraisalMade: false,
      sentOn: '2021-02-22',
      enclosures: ['letter', 'written-facts', 'source', 'evidence'],
      letter: {
        number: '农移字〔2021〕第3号',
        acceptedOn: '2021-02-18',
        case: '无标签农药案',
        reason: '没有管辖权',
        basis: '联动办法第二十二条',
      },
      receipt: {
        deliverer: '送达人甲',
        deliveredOn: '2021-02-22',
        signedOn: '2021-02-23',
        remarks: null,
      },
    },
    { id: 't2', from: 'market', to: 'agri' },
  ],
  materials: [
    { transfer: 't1', kind: 'source', name: '检查记录', copies: 1, pages: 4, remarks: '原件' },
    { transfer: 't2', name: '另案材料' },
  ],
  disputes: [
    {
      sides: ['agri', 'market'],
      negotiation: { on: '2022-08-01', result: 'failed' },
      application: { by: 'agri', on: '2022-08-03', toOrgan: 'guidance', statement },
      coordination: { on: '2022-08-10', result: 'failed' },
      consultation: {
        on: '2022-08-20',
        with: ['establishment', 'judicial-administration'],
        accepted: 'not-both',
      },
      decision: { by: 'people-government', on: '2022-09-01' },
      writtenOpinion: {
        organ: 'guidance',
        number: '执协〔2022〕2号',
        on: '2022-09-05',
        opinion: '由市场局查处。\n农业局移交线索。',
        copiedTo: ['establishment'],
      },
    },
  ],
  supervisionNotices: [
    {
      organ: 'market',
      found: ['improper', 'procedure'],
      number: '监〔2022〕1号',
      conduct: '未告知陈述权',
      basis: '监督办法',
      measures: '组织培训',
      term: { workingDays: 10 },
      issuer: 'justice',
      issuedOn: '2022-09-10',
      copiedToGuidanceOn: '2022-09-11',
    },
  ],
  assistance: [
    {
      from: 'market',
      to: 'agri',
      ground: ['held-by-other'],
      otherGround: found('技术性强'),
      subject: ['test'],
      urgent: found('次日开业'),
      evidenceAtRisk: null,
      letter: {
        number: '协〔2021〕5号',
        on: '2021-03-01',
        matter: '农药案',
        need: '提供登记档案',
        reason: '档案在你局',
      },
      receivedOn: '2021-03-02',
      able: true,
      assistedOn: '2021-03-05',
      reply: { number: '复〔2021〕6号', content: '登记档案见附件' },
      extension: { on: '2021-03-04' },
    },
    {
      from: 'market',
      to: 'agri',
      letter: { number: '协〔2021〕7号' },
      receivedOn: '2021-03-02',
      able: false,
      reply: { number: '复〔2021〕8号' },
      refusal: { on: '2021-03-03', reasons: '档案已移交档案馆' },
    },
  ],
  action: { leads: ['market'], cooperating: ['agri'], startedOn: '2021-04-01' },
  plan: {
    title: '农资市场联合执法方案',
    draftedBy: 'market',
    draftedOn: '2021-03-10',
    lead: 'market',
    wording: {
      facts: '农资投诉集中',
      necessity: '职责交叉',
      tasks: '逐户检查',
      methods: '现场检查',
      steps: '分三步',
      timeLimit: '4月至6月',
      funds: null,
      safeguards: '专人联络',
      emergency: '报警并固定证据',
    },
  },
  participations: [
    { organ: 'market', duties: '牵头', appraisal: '好' },
    { organ: 'agri', duties: '抽样', appraisal: '配合及时' },
  ],
  report: {
    organ: 'market',
    endedOn: '2021-06-30',
    submittedOn: '2021-07-05',
    to: ['people-government'],
    attached: ['situation-report', 'documents', 'closing-report'],
    wording: { course: '检查六十户', effect: '投诉减半' },
  },
}

/** The papers to draft from it, each with its subject. */
export const papers: readonly (readonly [form: string, subject: string | undefined])[] = [
  ['rongcheng-transfer-letter', 'transfers[0]'],
  ['rongcheng-transfer-receipt', 'transfers[0]'],
  ['licheng-transfer-file-list', 'transfers[0]'],
  ['quzhou-dispute-application', undefined],
  ['quzhou-dispute-opinion', undefined],
  ['quzhou-supervision-notice', undefined],
  ['harbin-assistance-request', 'assistance[0]'],
  ['harbin-assistance-reply', 'assistance[0]'],
  ['harbin-assistance-reply', 'assistance[1]'],
  ['licheng-assistance-request', 'assistance[0]'],
  ['licheng-assistance-reply', 'assistance[0]'],
  ['harbin-joint-plan', undefined],
  ['rongcheng-joint-plan', undefined],
  ['rongcheng-joint-report', undefined],
  ['rongcheng-coordinated-report', undefined],
]
