import { type DerivedFact, read } from '../derived-fact'

/** Whether a report on circumstances of accountability has been made to anybody yet. */
export const accountabilityReportStatus: DerivedFact = {
  name: 'accountability.reportStatus',
  topicName: 'accountability',
  kind: 'choice',
  label: { zh: '报告状态', en: 'status of the report' },
  about: {
    zh: '由 accountability.reportedTo 得出：尚未向任何一方报告的为拟作出',
    en: 'from accountability.reportedTo: proposed while nobody has been reported to',
  },
  values: {
    proposed: { zh: '拟作出', en: 'proposed' },
    done: { zh: '已作出', en: 'done' },
  },
  derive: (context) => {
    const { value, missing } = read(context, 'accountability.reportedTo')
    if (missing) return { missing: [missing] }
    const { present, unknown } = value as {
      present: readonly string[]
      unknown: readonly string[]
    }
    if (present.length > 0) return { value: 'done' }
    return unknown.length === 0 ? { value: 'proposed' } : { missing: unknown.map(unreported) }
  },
}

const unreported = (item: string) => ({
  fact: 'accountability.reportedTo',
  path: `accountability.reportedTo.${item}`,
  kind: 'fact' as const,
  label: { zh: '已作报告', en: 'reported to' },
})
