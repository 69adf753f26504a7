import type { Frame } from '../evaluate'
import type { Instrument } from '../rulebook'
import type { InstrumentScope } from './determination'

/** Whether the matter lies in the territory of a regulation. */
export const scopeOf = (instrument: Instrument, frame: Frame, asked: boolean): InstrumentScope => {
  const { id, territory, short } = instrument
  const place = frame.value(frame.slots.of('matter.place'))
  const inside =
    typeof place === 'string' ? territory.codes.some((code) => place.startsWith(code)) : null
  const { zh, en } = territory.name
  const where =
    inside === null
      ? { zh: '事项发生地不明', en: 'the place of the matter is not known' }
      : inside
        ? { zh: `事项发生地 ${place} 属于${zh}`, en: `the place ${place} lies in ${en}` }
        : { zh: `事项发生地 ${place} 不属于${zh}`, en: `the place ${place} does not lie in ${en}` }
  if (!asked) return { id, applies: inside, reason: where }
  return {
    id,
    applies: true,
    reason: {
      zh: `指定查询《${short.zh}》，不论发生地；${where.zh}`,
      en: `${short.en} was asked about whatever the place; ${where.en}`,
    },
  }
}
