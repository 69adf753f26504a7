import type { Language } from '../../report'

const EVERY_MS = 200

const clock = (seconds: number): string => {
  const whole = Math.round(seconds)
  const two = (value: number) => String(value).padStart(2, '0')
  const hours = Math.floor(whole / 3600)
  const rest = `${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`
  return hours > 0 ? `${hours}:${rest}` : rest
}

/** How far a run is: matters answered, bytes read of how many, seconds since it began. */
export interface Standing {
  matters: number
  bytes: number
  size: number | undefined
  seconds: number
}

/** One line on how far a run is: count, rate and, where the size is known, the time left. */
export const standingText = (
  { matters, bytes, size, seconds }: Standing,
  lang: Language,
): string => {
  const rate = seconds > 0 ? Math.round(matters / seconds) : 0
  const done =
    lang === 'zh'
      ? `${matters.toLocaleString('en-US')} 件 · 每秒 ${rate.toLocaleString('en-US')} 件`
      : `${matters.toLocaleString('en-US')} matters · ${rate.toLocaleString('en-US')} a second`
  if (!size || bytes === 0) return done
  const share = Math.min(1, bytes / size)
  const filled = Math.round(share * 20)
  const left = clock((seconds * (1 - share)) / share)
  const bar = `${'█'.repeat(filled)}${'░'.repeat(20 - filled)} ${Math.floor(100 * share)} %`
  return `${bar} · ${done} · ${lang === 'zh' ? `还需 ${left}` : `${left} left`}`
}

/** Shows how far a run is, on standard error, if that is a terminal. */
export class ProgressLine {
  private readonly begun = Date.now()
  private shownAt = 0
  private readonly on = process.stderr.isTTY === true

  constructor(
    private readonly size: number | undefined,
    private readonly lang: Language,
  ) {}

  show(matters: number, bytes: number): void {
    const now = Date.now()
    if (!this.on || now - this.shownAt < EVERY_MS) return
    this.shownAt = now
    const seconds = (now - this.begun) / 1000
    const text = standingText({ matters, bytes, size: this.size, seconds }, this.lang)
    process.stderr.write(`\r\u001b[K${text}`)
  }

  clear(): void {
    if (this.on && this.shownAt > 0) process.stderr.write('\r\u001b[K')
  }
}
