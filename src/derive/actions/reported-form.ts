import { type DerivedFact, read } from '../derived-fact'
import { linkedForm } from './linked-form'

/** The form of the action that a report is about: its legal nature, as far as that is known. */
export const reportedForm: DerivedFact = {
  name: 'report.actionForm',
  topicName: 'report',
  kind: 'choice',
  label: { zh: '所报告行动的法律形式', en: 'legal form of the action reported on' },
  about: {
    zh: '从 action.form 或 initiation 得出的法律形式；得不出的，从 report.form',
    en: 'the legal form that follows from action.form or "initiation"; where none does, report.form',
  },
  values: linkedForm.values as Record<string, { zh: string; en: string }>,
  derive: (context) => {
    const nature = linkedForm.derive(context)
    if ('value' in nature && nature.value !== null) return nature
    const stated = read(context, 'report.form')
    if (stated.missing) return { missing: [stated.missing] }
    return typeof stated.value === 'string' ? { value: stated.value } : nature
  },
}
