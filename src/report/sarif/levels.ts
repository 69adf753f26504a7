import type { Verdict } from '../../determination'

interface Level {
  level: 'error' | 'warning' | 'note' | 'none'
  /** Left out where it is the default, `fail`: any other kind must have the level `none`. */
  kind?: 'pass' | 'informational' | 'notApplicable'
}

/** How grave a verdict is in the terms of SARIF. */
export const levels: Record<Verdict, Level> = {
  violated: { level: 'error' },
  prohibited: { level: 'error' },
  contested: { level: 'warning' },
  undetermined: { level: 'warning' },
  required: { level: 'note' },
  permitted: { level: 'none', kind: 'informational' },
  compliant: { level: 'none', kind: 'pass' },
  'not-applicable': { level: 'none', kind: 'notApplicable' },
  'not-in-force': { level: 'none', kind: 'notApplicable' },
}
