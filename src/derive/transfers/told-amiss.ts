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

/** Whether the violation is told not to be going on. */
const isOver = (context: DeriveContext): boolean =>
  read(context, 'transfer.ongoing').value === false

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
      zh: '由 phonedOn、phonedLate、discoveredOn、sentOn 得出；没有填出这种情形的，或者违法行为已不在进行的（ongoing），为未知',
      en: 'from phonedOn, phonedLate, discoveredOn and sentOn; not known where nothing of the kind is told, or the violation is not going on (ongoing)',
    },
    (context) =>
      !isOver(context) && isLeftOutOrLate(context, 'transfer.phonedOn', 'transfer.phonedLate'),
  ),
  toldAmiss(
    'transfer.refusalAmiss',
    { zh: '没有说明理由或者没有退回材料', en: 'no reasons given, or the material not returned' },
    {
      zh: '由 review.reasonsGiven、review.materialsReturned 得出；都没有填为否的为未知',
      en: 'from review.reasonsGiven and review.materialsReturned; not known unless one is told not to be so',
    },
    (context) =>
      ['transfer.review.reasonsGiven', 'transfer.review.materialsReturned'].some(
        (name) => read(context, name).value === false,
      ),
  ),
  toldAmiss(
    'transfer.supplementAmiss',
    { zh: '没有告知需补正的材料', en: 'the missing material not named' },
    {
      zh: '由 review.missingNamed 得出；没有填为否的为未知',
      en: 'from review.missingNamed; not known unless it is told not to be so',
    },
    (context) => read(context, 'transfer.review.missingNamed').value === false,
  ),
]
