export type { HandKind } from './in-hand'
export type { Irreparable, OwedDuty, Repair, RepairChange, Repairs } from './repair'
export { repairs } from './repairs'
