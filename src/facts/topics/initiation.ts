import { choice, count, finding, flag, group, refs, set, topic } from '../field'

export const initiation = topic(
  '启动事由',
  'grounds for starting',
  () => ({
    competentOrgans: refs('organs', '依法有权查处的机关', 'organs competent by law', [
      '依法对该事项或违法行为有管辖权的全部机关',
      'every organ that has jurisdiction over the matter or violation',
    ]),
    competentOrganUncertain: flag(
      '事前难以确定具体机关',
      'competent organ cannot be determined beforehand',
    ),
    participants: refs('organs', '拟参加的机关', 'organs that would take part'),
    entrustedApart: finding(
      '受委托单位与委托机关（或者同一机关委托的各单位）算作各别的机关',
      'an entrusted unit and the organ that entrusts it (or two units of one organ) are separate organs',
      [
        '只在没有其他机关凑足两个时才有意义；条文没有规定，须有人认定',
        'matters only where no other organ makes up two; the texts do not say, so somebody has to find it',
      ],
    ),
    ownDuties: flag('各依自己的法定职责行动', 'each acts within its own statutory duties'),
    oneActSeveralNorms: flag('一个行为违反多个法律规范', 'one act breaks several legal norms'),
    severalDutiesTouched: flag(
      '可能同时涉及多个机关职责',
      'may touch the duties of several organs',
    ),
    assistanceNeeded: finding(
      '因特殊情形确需其他机关协助',
      'assistance of other organs is really needed',
    ),
    jointNeeded: finding('确需（需要）共同实施', 'joint enforcement is (really) needed'),
    severeImpact: finding('造成较大负面影响', 'considerable negative impact'),
    directInterestPersons: count(
      '涉及直接利益的人数',
      'persons whose direct interests are involved',
      [
        '仅计有直接利益者，不等于签名或到场人数',
        'only persons with a direct interest; not signatures or bystanders',
      ],
    ),
    complexRelations: finding('法律关系特别复杂', 'especially complex legal relations'),
    violentObstruction: set('暴力阻挠妨碍查处者', 'who obstructs by violence', {
      violator: ['违法行为人', 'the violator'],
      interested: ['相关利害关系人', 'interested persons'],
    }),
    meansExhausted: flag(
      '执法手段和程序用尽仍不足以制止',
      'all lawful means and procedures do not suffice to stop it',
    ),
    governmentIsActor: flag(
      '依法应由政府作为执法主体',
      'by law the government itself is the enforcing subject',
    ),
    governmentApprovesDecision: flag(
      '最终执法决定需政府审批',
      'the final decision needs government approval',
    ),
    otherCoordinatedGround: finding(
      '其他确需协同执法的情形',
      'another circumstance that really needs coordinated enforcement',
    ),
    otherJointGround: finding(
      '其他需要联合执法的情形',
      'another circumstance that needs joint enforcement',
    ),
    campaign: group('专项治理', 'special campaign', {
      orderedBy: set('部署者', 'arranged by', {
        'superior-organ': ['上级机关', 'superior organ'],
        'people-government': ['本级人民政府', "people's government of the same level"],
      }),
      target: choice('治理对象', 'target', {
        field: ['某一领域', 'a field'],
        area: ['特定区域', 'an area'],
      }),
    }),
    governmentDecidedJoint: flag(
      '政府直接决定实行联合执法',
      'the government directly decided on joint enforcement',
    ),
    overlappingDuties: flag('职责或边界存在交叉管辖', 'duties or boundaries overlap'),
    crossArea: flag('在本行政区域内跨区域执法', 'enforcement across areas within the region'),
    publicConcern: finding('社会关注的热点事项', 'matter of public concern'),
    emergency: finding('突发事件或其他紧急事件', 'emergency'),
    orderedFromAbove: flag('上级要求或交办联合执法', 'ordered or assigned from above'),
    sameInspected: group('对同一被检对象提出的检查', 'inspections of one and the same subject', {
      organs: refs('organs', '提出检查的机关', 'inspecting organs'),
      items: count('检查事项数', 'number of inspection items'),
    }),
  }),
  ['能否启动协同执法、联合执法', 'whether coordinated or joint enforcement may be started'],
)
