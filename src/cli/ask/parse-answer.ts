import type { Question } from '../../advise'

/** An answer as it would stand in the document, or the text that was not understood as one. */
export type ParsedAnswer = { value: unknown } | { misread: string }

const YES = ['y', 'yes', 'true', '是', '有']
const NO = ['n', 'no', 'false', '否']
const NONE = ['none', 'null', '无', '没有']

const parseFlag = (text: string): ParsedAnswer => {
  if (YES.includes(text)) return { value: true }
  return NO.includes(text) ? { value: false } : { misread: text }
}

/** A choice by its number in the list, its name or its label. */
const parseChoice = ({ choices = [] }: Question, text: string): ParsedAnswer => {
  const found =
    choices.find(({ value }) => value.toLowerCase() === text) ??
    choices.find(({ label }) => label.zh === text || label.en.toLowerCase() === text) ??
    (/^\d+$/.test(text) ? choices[Number(text) - 1] : undefined)
  return found ? { value: found.value } : { misread: text }
}

const parseSeveral = (question: Question, text: string): ParsedAnswer => {
  const parts = text
    .split(/[,，、]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => parseChoice(question, part))
  const wrong = parts.find((part) => 'misread' in part)
  if (wrong || parts.length === 0) return wrong ?? { misread: text }
  return { value: [...new Set(parts.flatMap((part) => ('value' in part ? [part.value] : [])))] }
}

const parseNumber = (text: string): ParsedAnswer =>
  /^\d+(\.\d+)?$/.test(text) ? { value: Number(text) } : { misread: text }

const parseTerm = (text: string): ParsedAnswer => {
  const match = /^(\d+)\s*(wd|个工作日|d|日|天)$/.exec(text)
  if (!match) return { value: { until: text } }
  const days = Number(match[1])
  return { value: ['wd', '个工作日'].includes(match[2] ?? '') ? { workingDays: days } : { days } }
}

const parseKnown = (question: Question, typed: string): ParsedAnswer => {
  const text = typed.toLowerCase()
  switch (question.kind) {
    case 'flag':
      return parseFlag(text)
    case 'choice':
    case 'ref':
      return parseChoice(question, text)
    case 'set':
    case 'refs':
      return parseSeveral(question, text)
    case 'count':
    case 'amount':
    case 'number':
      return parseNumber(text)
    case 'term':
      return parseTerm(text)
    case 'group':
      return YES.includes(text) ? { value: {} } : { misread: typed }
    case 'list':
      return { misread: typed }
    default:
      return { value: typed }
  }
}

const takesNull = ({ kind, asks }: Question): boolean =>
  asks === 'finding' || !['flag', 'count', 'amount', 'number', 'division'].includes(kind)

/**
 * Reads a typed answer. Dates and texts are taken as typed; the vocabulary judges them afterwards.
 * Of a finding this is the result alone.
 */
export const parseAnswer = (question: Question, typed: string): ParsedAnswer => {
  if (NONE.includes(typed.toLowerCase()) && takesNull(question))
    return { value: ['set', 'refs', 'list'].includes(question.kind) ? [] : null }
  // "无" and "没有" may be labels of a choice, which parseKnown looks up.
  return parseKnown(question, typed)
}
