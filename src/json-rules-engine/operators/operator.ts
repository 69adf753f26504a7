/**
 * An operator that json-rules-engine lacks. It sees known values only, a set as the array of its
 * items; `undefined` means that what is known does not settle it, which the decorators resolve.
 */
export interface Operator {
  readonly name: string
  test(value: unknown, operand: unknown): boolean | undefined
}
