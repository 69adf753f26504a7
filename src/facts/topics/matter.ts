import { date, division, text, topic } from '../field'

export const matter = topic('事项', 'the matter', () => ({
  place: division('发生地', 'place of the matter', [
    'GB/T 2260 六位行政区划代码',
    'six-digit division code of GB/T 2260',
  ]),
  date: date('发生日期', 'date of the matter', [
    '所问行为或事件的日期；拟实施的，为拟实施日期；一事有数个环节的（如争议的协商、提请、决定），为所问的那个环节，各环节另填自己的日期。几乎每条规范都据此判断是否施行，除非其触发事件自有日期',
    'date of the act or event asked about, planned ones included; where there are several events (a dispute negotiated, brought, decided), the one asked about, while each has its own date besides. Nearly every norm is judged to be in force by it, unless its triggering event has a date of its own',
  ]),
  summary: text('摘要', 'summary'),
}))
