import type { DerivedFact } from '../derived-fact'
import { answeredForthwith } from './answered-forthwith'
import { askedByBureau } from './asked-by-bureau'
import { askedOrgan } from './asked-organ'
import { askedOfNamed, askedSide } from './asked-side'
import { beforeReply } from './before-reply'
import { enforcementOver } from './enforcement-over'
import { extensionAnnounced } from './extension-announced'
import { isShared } from './is-shared'
import { notAtOnce } from './not-at-once'
import { noticeAfterAction } from './notice-after-action'
import { noticeOrFilingDeclined } from './notice-or-filing-declined'
import { refusedAsSecret } from './refused-as-secret'
import { requestPut } from './request-put'
import { workingDaysTaken } from './working-days-taken'

/** Derived facts on requests, refusals and queries between organs. */
export const cooperationFacts: readonly DerivedFact[] = [
  beforeReply,
  workingDaysTaken,
  enforcementOver,
  extensionAnnounced,
  refusedAsSecret,
  answeredForthwith,
  notAtOnce,
  noticeAfterAction,
  noticeOrFilingDeclined,
  isShared,
  requestPut,
  askedByBureau,
  askedOrgan,
  askedOfNamed,
  askedSide,
]
