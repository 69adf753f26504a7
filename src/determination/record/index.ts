export { canonicalJson } from './canonical'
export type { Grounds } from './hashes'
export {
  type CaseRecord,
  makeRecord,
  type Recordable,
  type RecordedCase,
  type RecordOptions,
} from './record'
export {
  type ChangedFinding,
  type ChangedGround,
  type Replay,
  type ReplayedCase,
  type ReplayOptions,
  replayRecord,
} from './replay'
