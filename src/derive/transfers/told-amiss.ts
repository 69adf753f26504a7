import type { Words } from '../../facts'
import { cameBefore } from '../came-before'
import { type DeriveContext, type DerivedFact, read } from '../derived-fact'
import { isNo, isYes } from '../maybe'
import { pastEvent } from '../past-event'

/** Whether a document tells that an act was left out or may have come too late; otherwise it is left open. */
const toldAmiss = (
  name: string,
  label: Words,
  about: Words,
  isAmiss: (context: DeriveContext) => boolean,
): DerivedFact => ({
  name,
  topicName: 'transfers',
  kind: 'flag',
  label,
  about,
  derive: (context) => (isAmiss(context) ? { value: true } : { missing: [] }),
})

/** An act that is to be done on discovery, and before the letter. */
const isLeftOutOrLate = (context: DeriveContext, done: string, late: string): boolean => {
  const { value } = read(context, late)
  return (
    value === true ||
    isNo(pastEvent(context, done)) ||
    isYes(cameBefore(context, ['transfer.sentOn', done])) ||
    (value === undefined && isYes(cameBefore(context, ['transfer.discoveredOn', done])))
  )
}

export const actsToldAmiss: readonly DerivedFact[] = [
  toldAmiss(
    'transfer.stopOrderAmiss',
    { zh: '未责令停止，或者可能过迟', en: 'no order to stop, or one that may have come too late' },
    {
      zh: '由 stopOrderedOn、stopOrderLate、discoveredOn、sentOn 得出；没有填出这种情形的为未知',
      en: 'from stopOrderedOn, stopOrderLate, discoveredOn and sentOn; not known where nothing of the kind is told',
    },
    (context) => isLeftOutOrLate(context, 'transfer.stopOrderedOn', 'transfer.stopOrderLate'),
  ),
  toldAmiss(
    'transfer.evidenceNotFixed',
    { zh: '没有录像拍照固定证据', en: 'not recorded by video or photograph' },
    {
      zh: '由 evidenceFixed 得出；没有填为否的为未知',
      en: 'from evidenceFixed; not known unless it is told not to be so',
    },
    (context) => read(context, 'transfer.evidenceFixed').value === false,
  ),
  toldAmiss(
    'transfer.callAmiss',
    { zh: '未电话告知，或者可能过迟', en: 'no call, or one that may have come too late' },
    {
      zh: '由 phonedOn、phonedLate、discoveredOn、sentOn 得出；没有填出这种情形的为未知',
      en: 'from phonedOn, phonedLate, discoveredOn and sentOn; not known where nothing of the kind is told',
    },
    (context) => isLeftOutOrLate(context, 'transfer.phonedOn', 'transfer.phonedLate'),
  ),
]
