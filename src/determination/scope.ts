import type { Frame } from '../evaluate'
import type { Words } from '../facts'
import { citationLabel, type Instrument } from '../rulebook'
import type { InstrumentScope } from './determination'
import type { Finding } from './finding'

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

/** The dates between which a regulation governs, with the provision that says so. */
const forceOf = ({ inForce, numbering }: Instrument): Words => {
  const label = inForce.provision === null ? undefined : citationLabel(inForce.provision, numbering)
  const to = inForce.to
  return {
    zh: `施行期间：${inForce.from} 起${to ? `至 ${to}` : ''}${label ? `（${label.zh}）` : ''}`,
    en: `in force from ${inForce.from}${to ? ` to ${to}` : ''}${label ? ` (${label.en})` : ''}`,
  }
}

/** The scope with the regulation's dates; it does not apply where it governs nothing that was asked. */
export const withForce = (
  scope: InstrumentScope,
  instrument: Instrument,
  findings: readonly Finding[],
): InstrumentScope => {
  const { zh, en } = forceOf(instrument)
  const governsNothing =
    findings.length > 0 && findings.every(({ verdict }) => verdict === 'not-in-force')
  return {
    ...scope,
    applies: governsNothing ? false : scope.applies,
    reason: { zh: `${scope.reason.zh}；${zh}`, en: `${scope.reason.en}; ${en}` },
  }
}
