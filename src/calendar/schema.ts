import * as z from 'zod'

/**
 * One State Council holiday notice: the days it takes off, the weekend days it turns into
 * workdays, and the later notices that amended it. A date an amendment names is governed by
 * the amendment alone. Dates are 'YYYY-MM-DD', ranges inclusive; a date may lie in the
 * December before `year`. `issuedOn` is absent where it could not be verified.
 *
 * @example calendarYearSchema().parse(JSON.parse(text)) // throws ZodError on an unknown field
 */
export const calendarYearSchema = () => {
  const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })

  const noticeFields = {
    notice: z.string().regex(/〔\d{4}〕\d+号$/, 'a document number such as 国办发明电〔2023〕7号'),
    issuedOn: z.iso.date().optional(),
    title: bilingual,
    daysOff: z.array(z.strictObject({ from: z.iso.date(), to: z.iso.date(), name: bilingual })),
    workdays: z.array(z.iso.date()),
  }

  return z.strictObject({
    year: z.int().min(1950).max(9998),
    ...noticeFields,
    amendments: z.array(z.strictObject(noticeFields)),
  })
}

/** A holiday notice as `rules/calendar/<year>.json` holds it. */
export type CalendarYear = z.infer<ReturnType<typeof calendarYearSchema>>

/** A notice without its year: the annual notice itself or one of its amendments. */
export type NoticeBody = CalendarYear['amendments'][number]
