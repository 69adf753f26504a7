import { date, division, text, topic } from '../field'

export const matter = topic('事项', 'the matter', {
  place: division('发生地', 'place of the matter', [
    'GB/T 2260 六位行政区划代码',
    'six-digit division code of GB/T 2260',
  ]),
  date: date('发生日期', 'date of the matter', [
    '所问行为或事件的日期；拟实施的，为拟实施日期。各规定自身另有触发日期的，从其触发日期',
    'date of the act or event asked about, planned ones included; a norm with a triggering event of its own goes by that',
  ]),
  summary: text('摘要', 'summary'),
})
