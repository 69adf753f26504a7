import type { Operator } from './operator'

/** The division code begins with one of the codes. */
export const within: Operator = {
  name: 'within',
  test: (division, codes) =>
    typeof division === 'string' &&
    Array.isArray(codes) &&
    codes.some((code) => division.slice(0, code.length) === code),
}
