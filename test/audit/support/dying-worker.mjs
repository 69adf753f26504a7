/** A worker that dies of a line that says "die", and answers others by their number. */
export default async ({ batch }) => {
  const text = new TextDecoder().decode(batch.bytes)
  if (text.includes('die')) {
    setTimeout(() => {
      throw new Error('killed')
    }, 0)
    await new Promise(() => undefined)
  }
  const lines = text.split('\n').filter(Boolean)
  const out = lines.map((_, i) => `{"line":${batch.line + i}}\n`).join('')
  return {
    line: batch.line,
    bytes: new TextEncoder().encode(out),
    ids: new Uint32Array(),
    summary: {
      kind: 'zhifa-audit-summary',
      version: 1,
      matters: lines.length,
      errors: { refused: 0, disputed: 0, failed: 0 },
      crossChecked: 0,
      verdicts: {},
      missing: [],
      norms: [],
      organs: [],
      organsSampled: false,
    },
    refusals: [],
  }
}
