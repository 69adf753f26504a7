export { certainly } from './certainly'
export type { Mode } from './decorator'
export { possibly } from './possibly'
