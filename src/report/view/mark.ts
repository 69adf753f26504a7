import {
  type Cause,
  type Determination,
  type Finding,
  type Verdict,
  verdictLabels,
} from '../../determination'
import type { Words } from '../../facts'
import { verdictSigns } from '../words'

/** What a verdict is shown as; undetermined is told apart by its cause. */
export type MarkId = Verdict | Cause

/** The sign and words that stand for a verdict, never one without the other. */
export interface Mark {
  id: MarkId
  verdict: Verdict
  sign: string
  label: Words
}

const ofVerdict = (verdict: Verdict): Mark => ({
  id: verdict,
  verdict,
  sign: verdictSigns[verdict],
  label: verdictLabels[verdict],
})

const causes: Record<Cause, Mark> = {
  'facts-missing': {
    id: 'facts-missing',
    verdict: 'undetermined',
    sign: '?',
    label: { zh: '无法判定：事实不足', en: 'undetermined: facts are missing' },
  },
  'finding-needed': {
    id: 'finding-needed',
    verdict: 'undetermined',
    sign: '✎',
    label: { zh: '无法判定：有待认定', en: 'undetermined: a finding is needed' },
  },
  'text-silent': {
    id: 'text-silent',
    verdict: 'undetermined',
    sign: '∅',
    label: { zh: '无法判定：文本没有规定', en: 'undetermined: the text is silent' },
  },
}

/** The mark of a finding. */
export const markOf = ({ verdict, cause, modality }: Finding): Mark => {
  if (cause) return causes[cause]
  return verdict === 'compliant' && modality === 'is'
    ? { ...ofVerdict(verdict), label: { zh: '成立', en: 'holds' } }
    : ofVerdict(verdict)
}

/** The mark of a verdict by itself. */
export const verdictMark = ofVerdict

/** The mark of a case's verdict; where one cause alone leaves it undetermined, of that cause. */
export const caseMark = ({ verdict, findings }: Determination): Mark => {
  const open = findings.filter(({ weighs, verdict: own }) => weighs && own === 'undetermined')
  const found = new Set(open.map(({ cause }) => cause))
  const [cause] = found
  return verdict === 'undetermined' && found.size === 1 && cause
    ? causes[cause]
    : ofVerdict(verdict)
}

/** Every mark, from the gravest. */
export const markOrder: readonly MarkId[] = [
  'violated',
  'prohibited',
  'contested',
  'undetermined',
  'facts-missing',
  'finding-needed',
  'text-silent',
  'required',
  'permitted',
  'compliant',
  'not-applicable',
  'not-in-force',
]
