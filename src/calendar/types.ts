import type { IsoDate } from './iso-date'
import type { CalendarYear } from './schema'

/** A text in Chinese and in English. */
export type Bilingual = { readonly zh: string; readonly en: string }

/**
 * What the published notices say about a date. `weekday` and `make-up` are working days;
 * `unpublished` means that no notice has settled the date yet.
 */
export type DayKind = 'weekday' | 'weekend' | 'holiday' | 'make-up' | 'unpublished'

/** A date that a notice names: a day off with the holiday's name, or a workday. */
export type NoticeDay = {
  readonly kind: 'weekday' | 'holiday' | 'make-up'
  readonly notice: string
  readonly name?: Bilingual
}

/** The published holiday notices, indexed by date. Build it once with `createCalendar`. */
export type Calendar = {
  /** The notices, ascending by year. */
  readonly years: readonly CalendarYear[]
  /** The years that have a notice. */
  readonly published: ReadonlySet<number>
  /** The dates that some notice names. */
  readonly days: ReadonlyMap<IsoDate, NoticeDay>
  /** 'MM-DD' from which the next year's notice may still change a December. */
  readonly reachBackFrom: string
  /** At index k-1: the fewest consecutive days that hold k weekdays off. */
  readonly weekdayOffSpans: readonly number[]
}

/** Whether the day on which a period begins is itself counted. */
export type FirstDay = 'excluded' | 'included'

/** One day of a count. `number` is null on a day that does not count or cannot be numbered yet. */
export type DayCount = {
  readonly date: IsoDate
  readonly kind: DayKind
  readonly number: number | null
  readonly name?: Bilingual
  readonly notice?: string
}

/**
 * A counted period: a due date, or bounds on it while the notices of `unpublishedYears`
 * are still missing. Both bounds are inclusive.
 */
export type Period =
  | { readonly provisional: false; readonly due: IsoDate; readonly count: readonly DayCount[] }
  | {
      readonly provisional: true
      readonly earliest: IsoDate
      readonly latest: IsoDate
      readonly unpublishedYears: readonly number[]
      readonly count: readonly DayCount[]
    }
