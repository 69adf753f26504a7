import type { Verdict } from '../../determination'

interface Level {
  level: 'error' | 'warning' | 'note' | 'none'
  /** Left out where it is the default, `fail`: any other kind must have the level `none`. */
  kind?: 'pass' | 'informational' | 'notApplicable'
}

/** What is told and asks for nothing. */
export const informational: Level = { level: 'none', kind: 'informational' }

/** How grave a verdict is in the terms of SARIF. */
export const levels: Record<Verdict, Level> = {
  violated: { level: 'error' },
  prohibited: { level: 'error' },
  contested: { level: 'warning' },
  undetermined: { level: 'warning' },
  required: { level: 'note' },
  permitted: informational,
  compliant: { level: 'none', kind: 'pass' },
  'not-applicable': { level: 'none', kind: 'notApplicable' },
  'not-in-force': { level: 'none', kind: 'notApplicable' },
}
