import type { DerivedFact } from '../derived-fact'
import { allocationTransferred } from './allocation-transferred'
import { appraisalNamedAbsent } from './appraisal-named-absent'
import { actsBehindClosing } from './behind-closing'
import { carveOverState, caseAfterCarveOver, filedBeforeCarveOver } from './carve-over-state'
import { delayStatus } from './delay-status'
import { letterFilled, receiptFilled } from './filled-fields'
import { inNameOfOther } from './in-name-of-other'
import { isToBeTransferred } from './is-to-be-transferred'
import { noneTransferred } from './none-transferred'
import { phonedLaterDay } from './phoned-later-day'
import { referralCopied, referralHandedOver } from './referral-handed-over'
import { sentBackOn } from './sent-back-on'
import { sentBeforeDetermination } from './sent-before-determination'
import { callOutstanding, stopOrderOutstanding } from './still-open-later'
import { listsOpenOn, procedureOpenOn } from './still-open-on'
import { stopOrderedLaterDay } from './stop-ordered-later-day'
import { actsToldAmiss } from './told-amiss'
import { transferDirection } from './transfer-direction'
import { transferPhase } from './transfer-phase'
import { transferStatus } from './transfer-status'

/** Derived facts on cases that are transferred or referred. */
export const transferFacts: readonly DerivedFact[] = [
  transferDirection,
  transferPhase,
  isToBeTransferred,
  sentBeforeDetermination,
  transferStatus,
  delayStatus,
  listsOpenOn,
  procedureOpenOn,
  letterFilled,
  receiptFilled,
  stopOrderedLaterDay,
  phonedLaterDay,
  stopOrderOutstanding,
  callOutstanding,
  ...actsToldAmiss,
  ...actsBehindClosing,
  inNameOfOther,
  appraisalNamedAbsent,
  carveOverState,
  caseAfterCarveOver,
  filedBeforeCarveOver,
  allocationTransferred,
  noneTransferred,
  sentBackOn,
  referralCopied,
  referralHandedOver,
]
