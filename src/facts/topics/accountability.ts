import { choice, finding, flag, set, topic } from '../field'
import { bodies } from './bodies'

/** What an organ that answers for linked enforcement has or has not done. */
export const accountability = topic('责任追究事由', 'circumstances of accountability', () => ({
  notDiscovered: flag(
    '应当发现违法行为而未及时发现',
    'a violation that should have been found was not found in time',
  ),
  notStopped: flag('不能有效制止违法行为', 'the violation could not be stopped effectively'),
  notReported: flag('不及时上报', 'not reported in time'),
  noFirstMeasures: flag('未在第一时间采取有效措施', 'no effective measures in the first moment'),
  worsened: flag('违法行为和结果加重', 'the violation and its result got worse'),
  omissionExcusedByLinked: flag(
    '以需协同、联合执法为由不履行或怠于履职',
    'omission excused by linked enforcement',
  ),
  disciplineBroken: flag('违反工作纪律', 'discipline of the action was broken'),
  derelictionOrAbuse: finding('其他玩忽职守、滥用职权', 'other dereliction or abuse of power'),
  dutyNotPerformed: flag(
    '未履行或怠于履行联合执法职责',
    'duties in joint enforcement not or tardily performed',
  ),
  decisionUnlawful: flag('处理决定违法', 'the decision is unlawful'),
  decisionManifestlyWrong: finding('处理决定明显不当', 'the decision is manifestly improper'),
  workDelayed: flag('贻误联合执法工作', 'joint enforcement was held up'),
  otherBreach: finding('违反有关规定的其他情形', 'another breach of the provisions'),
  reportedTo: set('已作报告', 'reported to', {
    'discipline-supervision': ['纪检监察机关', 'discipline inspection and supervision organ'],
    'judicial-administration': ['司法行政部门', 'judicial-administration department'],
  }),
  supervisionFailed: flag(
    '不依法履行监督职责或者监督不力',
    'supervision duties not performed by law, or performed poorly',
  ),
  seriousConsequences: finding('造成严重后果', 'serious consequences'),
  crime: finding('构成犯罪', 'amounts to a crime'),
  systemEstablished: flag('建立责任追究制度', 'an accountability system is set up'),
  procedureStarted: flag(
    '纪检监察机关启动程序',
    'procedure started by the discipline and supervision organ',
  ),
  startedBy: choice('启动程序的机关', 'who started the procedure', bodies, [
    '没有启动的填 null',
    'null: nobody has',
  ]),
}))
