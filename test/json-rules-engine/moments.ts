/** Dates and times around one day of UTC+8, on both sides of its borders, in several offsets. */
export const moments = [
  '2021-02-17',
  '2021-02-18',
  '2021-02-19',
  '2021-02-17T15:59:59Z',
  '2021-02-17T16:00Z',
  '2021-02-18T00:00+08:00',
  '2021-02-18T02:00Z',
  '2021-02-18T10:00+08:00',
  '2021-02-18T23:59:59.999+08:00',
  '2021-02-19T00:00+08:00',
  '2021-02-18T22:00-05:00',
]

export const dates = moments.filter((moment) => moment.length === 10)

/** Months, years and spans, where no more is known. */
export const vagueDates = [
  '2021-02',
  '2021-01',
  '2021',
  '2020',
  '2021-02-11/2021-02-18',
  '2021-02-18/2021-02-20',
  '2020-07/2021-01',
]
