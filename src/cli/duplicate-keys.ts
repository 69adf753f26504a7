import { visit } from 'jsonc-parser'

/** A key that stands twice in one object of a JSON text; `JSON.parse` would lose the first. */
export interface DuplicateKey {
  key: string
  line: number
  column: number
}

/** Finds keys that stand twice in one object. The text must be valid JSON, nested not too deep. */
export const duplicateKeys = (text: string): DuplicateKey[] => {
  const open: Set<string>[] = []
  const found: DuplicateKey[] = []
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set())
    },
    onObjectEnd: () => {
      open.pop()
    },
    onObjectProperty: (key, _offset, _length, line, column) => {
      const keys = open.at(-1)
      if (keys?.has(key)) found.push({ key, line: line + 1, column: column + 1 })
      keys?.add(key)
    },
  })
  return found
}
