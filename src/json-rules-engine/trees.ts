interface Parts<T> {
  readonly variants: readonly {
    readonly reading: string | undefined
    readonly applies: T | undefined
    readonly requires: T | undefined
    readonly forbids: T | undefined
  }[]
  readonly silent: readonly T[]
  readonly alternatives: readonly { readonly applies: T | undefined }[]
  readonly appliesWithoutOpen: T | undefined
}

/** One condition tree of a norm, and what it is of the norm. */
export interface Tree<T> {
  /** `applies`, `requires`, `forbids`, `silent[0].when`, `alternatives[1].applies`, … */
  readonly tree: string
  /** The reading that has it, where the norm has several. */
  readonly reading: string | undefined
  readonly root: T
}

/** Every condition tree of a norm, in a fixed order, whatever a condition is represented by. */
export const treesOf = <T>(parts: Parts<T>): Tree<T>[] => {
  const trees: [tree: string, root: T | undefined, reading?: string | undefined][] = [
    ...parts.variants.flatMap(
      ({ reading, applies, requires, forbids }): [string, T | undefined, string | undefined][] => [
        ['applies', applies, reading],
        ['requires', requires, reading],
        ['forbids', forbids, reading],
      ],
    ),
    ...parts.silent.map((when, i): [string, T] => [`silent[${i}].when`, when]),
    ...parts.alternatives.map(({ applies }, i): [string, T | undefined] => [
      `alternatives[${i}].applies`,
      applies,
    ]),
    ['appliesWithoutOpen', parts.appliesWithoutOpen],
  ]
  return trees.flatMap(([tree, root, reading]) =>
    root === undefined ? [] : [{ tree, reading, root }],
  )
}
