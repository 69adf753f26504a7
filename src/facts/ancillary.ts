/** Topics that serve others: norms read them, but none is about them. */
export const ancillaryTopics: ReadonlySet<string> = new Set([
  'organs',
  'parties',
  'violations',
  'identity',
  'participations',
  'materials',
])
