const QUOTE = 34
const COLON = 58
const BACKSLASH = 92

/** How many keys a JSON text writes, and how deep it is nested. */
export const scan = (text: string): { keys: number; depth: number } => {
  let keys = 0
  let depth = 0
  let deepest = 0
  let inString = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (inString) {
      if (code === BACKSLASH) i++
      else if (code === QUOTE) inString = false
    } else if (code === QUOTE) inString = true
    else if (code === COLON) keys++
    else if (code === 123 || code === 91) deepest = Math.max(deepest, ++depth)
    else if (code === 125 || code === 93) depth--
  }
  return { keys, depth: deepest }
}

/** How many keys a value of JSON has, at all depths. */
export const keysOf = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0
  let keys = 0
  if (Array.isArray(value)) for (const item of value) keys += keysOf(item)
  else {
    const names = Object.keys(value)
    keys += names.length
    for (const name of names) keys += keysOf((value as Record<string, unknown>)[name])
  }
  return keys
}
