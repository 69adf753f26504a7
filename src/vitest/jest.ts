import type { ZhifaMatchers } from './matchers'

export { matchers, type ZhifaMatchers } from './matchers'
export type { MatcherResult, MatcherState } from './result'

declare global {
  namespace jest {
    interface Matchers<R> extends ZhifaMatchers<R> {}
  }
}
