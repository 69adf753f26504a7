const BEGINNING = 2 ** 16

/** The most bytes that a unit of text takes in UTF-8. */
const WIDEST = 3

/** Writes text piece by piece as UTF-8. */
export class Utf8Writer {
  private room = Buffer.allocUnsafeSlow(BEGINNING)
  /** How many bytes were written. */
  length = 0

  write(text: string): void {
    const most = this.length + text.length * WIDEST
    if (most > this.room.length) this.widen(most)
    this.length += this.room.write(text, this.length)
  }

  /** A copy of what was written. */
  bytes(): Uint8Array {
    return new Uint8Array(this.room.subarray(0, this.length))
  }

  private widen(least: number): void {
    const wider = Buffer.allocUnsafeSlow(Math.max(least, 2 * this.room.length))
    this.room.copy(wider, 0, 0, this.length)
    this.room = wider
  }
}
