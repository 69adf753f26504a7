const PAGE = 2 ** 16

/** Numbers of lines that are done: one bit a line. */
export class DoneLines {
  private readonly pages = new Map<number, Uint8Array>()

  add(line: number): void {
    const number = Math.floor(line / PAGE)
    const page = this.pages.get(number) ?? new Uint8Array(PAGE / 8)
    this.pages.set(number, page)
    const at = line % PAGE
    page[at >> 3] = (page[at >> 3] ?? 0) | (1 << (at & 7))
  }

  has(line: number): boolean {
    const at = line % PAGE
    const byte = this.pages.get(Math.floor(line / PAGE))?.[at >> 3] ?? 0
    return (byte & (1 << (at & 7))) !== 0
  }

  /** Those of some lines that are done. */
  among(first: number, lines: number): number[] {
    if (this.pages.size === 0) return []
    const numbers = Array.from({ length: lines }, (_, i) => first + i)
    return numbers.filter((line) => this.has(line))
  }
}
