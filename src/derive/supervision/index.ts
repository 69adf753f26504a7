import type { DerivedFact } from '../derived-fact'
import { criticismAsked, criticismStatus } from './criticism-status'
import {
  heededLate,
  requestDeclined,
  requested,
  requestedOn,
  unheeded,
  unheededAtDecision,
  unheededAtProposal,
  wasUnheeded,
} from './notice-heed'
import { noticeDrawnUp, noticeIssued } from './notice-issued'
import { noticeStatus } from './notice-status'
import { noticeOutsideArea } from './outside-area'
import { refusalOfDefect } from './refusal-of-defect'
import { suggestionMade, suggestionRefused } from './suggestion-made'

/** Derived facts on supervision of enforcement and the guidance body. */
export const supervisionFacts: readonly DerivedFact[] = [
  criticismStatus,
  criticismAsked,
  suggestionMade,
  suggestionRefused,
  noticeIssued,
  noticeDrawnUp,
  noticeOutsideArea,
  noticeStatus,
  unheeded,
  unheededAtDecision,
  unheededAtProposal,
  wasUnheeded,
  requested,
  requestedOn,
  requestDeclined,
  heededLate,
  refusalOfDefect,
]
