import type { Words } from '../../facts'
import type { Language } from '../../report'
import type { Refusal } from './batch'
import type { Repeat } from './mark-repeats'

const MOST = 20

/** Tells on standard error which lines are bad: the first few, and how many there were. */
export class Teller {
  private told = 0
  private held = 0

  constructor(
    private readonly lang: Language,
    private readonly clear: () => void,
  ) {}

  private tell(line: number, why: Words): void {
    if (this.told === MOST) {
      this.held++
      return
    }
    this.told++
    this.clear()
    const { lang } = this
    process.stderr.write(lang === 'zh' ? `第 ${line} 行：${why.zh}\n` : `line ${line}: ${why.en}\n`)
  }

  refused(refusals: readonly Refusal[]): void {
    for (const { line, why } of refusals) this.tell(line, why)
  }

  repeated(repeats: readonly Repeat[]): void {
    for (const { line, before } of repeats)
      this.tell(line, {
        zh: `编号与第 ${before} 行相同`,
        en: `the same id as on line ${before}`,
      })
  }

  end(): void {
    if (this.held === 0) return
    process.stderr.write(
      this.lang === 'zh'
        ? '另有有误的行，见输出与汇总。\n'
        : 'There are more bad lines; see the output and the summary.\n',
    )
  }
}
