import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser'
import type { Region } from '../report'

/** Where a path of a case document stands in its file. */
export type Locate = (path: string) => Region | undefined

const segmentsOf = (path: string): (string | number)[] =>
  path
    .split(/[.[\]]/)
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part))

/** The value at a path or, where nothing stands there, at the longest part of it that is there. */
const nearest = (root: Node, segments: readonly (string | number)[]): Node => {
  for (let length = segments.length; length > 0; length--) {
    const node = findNodeAtLocation(root, segments.slice(0, length))
    if (node) return node
  }
  return root
}

/** Finds paths in a JSON text, below a place in it. The text is read when first asked. */
export const locator = (text: string) => {
  let read: { root: Node | undefined; starts: number[] } | undefined
  const source = () => {
    read ??= {
      root: parseTree(text),
      starts: [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)],
    }
    return read
  }
  const positionOf = (offset: number) => {
    const { starts } = source()
    const line = starts.findLastIndex((start) => start <= offset)
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
  }
  return (within: readonly (string | number)[], path: string): Region | undefined => {
    const { root } = source()
    if (!root) return undefined
    const { offset, length } = nearest(root, [...within, ...segmentsOf(path)])
    const [start, end] = [positionOf(offset), positionOf(offset + length)]
    return {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
    }
  }
}
