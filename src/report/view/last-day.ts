import type { DeadlineFinding } from '../../determination'

/** The day by which something is settled at the latest. */
export const lastOf = (deadline: DeadlineFinding): string =>
  deadline.provisional ? deadline.latest : deadline.due
