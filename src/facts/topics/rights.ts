import { flag, set, topic } from '../field'

export const rights = topic('当事人权利', 'rights of the party', () => ({
  guaranteed: set('已保障的权利', 'rights guaranteed', {
    know: ['知情权', 'right to know'],
    statement: ['陈述权', 'right to make a statement'],
    defence: ['申辩权', 'right of defence'],
    hearing: ['听证权', 'right to a hearing'],
    reconsideration: ['申请行政复议权', 'right to apply for reconsideration'],
    litigation: ['提起行政诉讼权', 'right to sue'],
  }),
  hearingOwed: flag('法律规定应听证', 'a hearing is owed by law'),
  informedOf: set('已告知', 'told to the party', {
    basis: ['执法依据', 'legal basis'],
    contents: ['执法内容', 'contents of the act'],
    rights: ['依法享有的权利', 'the rights it has by law'],
  }),
  legalProcedure: flag('遵守法定程序', 'statutory procedure kept'),
  papersMade: flag('依法制作文书', 'papers drawn up by law'),
}))
