import type {} from 'vitest'
import type { ZhifaMatchers } from './matchers'

export { matchers, type ZhifaMatchers } from './matchers'
export type { MatcherResult, MatcherState } from './result'

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: an interface is merged with the same parameters only
  interface Matchers<T = any> extends ZhifaMatchers<T> {}
}
