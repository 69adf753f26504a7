import { choice, date, flag, group, set, topic } from '../field'
import { bodies } from './bodies'

export const guidance = topic(
  '指导机构督促履职',
  'how the guidance body urges organs to perform',
  () => ({
    found: set('发现的问题', 'what was found', {
      omission: ['不依法履行执法相关法定职责', 'statutory duties are not performed by law'],
      'non-cooperation': ['不依法履行协作义务', 'duties of cooperation are not performed by law'],
    }),
    inCoordination: flag('在执法协调工作中发现', 'found in coordination work', [
      '未填的，按在协调工作中发现判断',
      'where it is left out, taken to be so',
    ]),
    suggestion: choice(
      '提出建议的形式',
      'form of the suggestion',
      {
        written: ['书面建议', 'written suggestion'],
        oral: ['口头建议', 'oral suggestion'],
      },
      ['没有提出的填 null', 'null: none was made'],
    ),
    suggestedOn: date('提出建议日期', 'suggested on'),
    governmentAskedOn: date(
      '提请本级政府纠正日期',
      'government of the same level asked to correct it',
    ),
    governmentSameLevel: flag('提请的是本级政府', 'it is the government of the same level', [
      '与指导机构同级',
      'of the level of the guidance body',
    ]),
    refused: flag('行政执法机关拒不履行建议', 'the organ refuses to carry out the suggestion', [
      '建议在拒绝之前已经撤回的，没有可以拒绝的建议，填 false',
      'false: the suggestion had been withdrawn before, so that there was none to refuse',
    ]),
    criticism: group('通报批评', 'circulated criticism', {
      askedOn: date('提请通报批评日期', 'asked for'),
      by: choice('作出机构', 'by', bodies),
      sameLevel: flag('作出的为同级人民政府', 'made by the government of the same level', [
        '作出通报批评的人民政府与指导机构同级；由其他机构作出的不填',
        'the government that criticises is of the level of the guidance body; leave it out where another body does',
      ]),
      on: date('日期', 'date'),
    }),
  }),
  [
    '综合行政执法指导机构在执法协调工作中发现的不履职、不协作',
    'omissions that the guidance body finds in its coordination work',
  ],
)
