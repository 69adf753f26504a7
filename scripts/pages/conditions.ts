import { derivedFacts } from '../../src/derive'
import { resolveName } from '../../src/facts'
import type { Condition, Leaf } from '../../src/rulebook'

const labelOf = (name: string): string => {
  const derived = derivedFacts.get(name)
  if (derived) return derived.label.zh
  const resolved = resolveName(name)
  return resolved ? resolved.fact.label.zh : name
}

const operandOf = ({ value }: Leaf): string => {
  if (typeof value === 'object' && 'fact' in value) return `\`${value.fact}\``
  return (Array.isArray(value) ? value : [value]).map((each) => `\`${each}\``).join(' ')
}

const leafLine = (leaf: Leaf): string =>
  `\`${leaf.fact}\` (${labelOf(leaf.fact)}) **${leaf.operator}** ${operandOf(leaf)}`

/** A condition as a nested Markdown list. */
export const conditionLines = (condition: Condition, indent = ''): string[] => {
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any
    const word = 'all' in condition ? '全部 all of' : '任一 any of'
    return [`${indent}- ${word}`, ...parts.flatMap((part) => conditionLines(part, `${indent}  `))]
  }
  if ('not' in condition)
    return [`${indent}- 非 not`, ...conditionLines(condition.not, `${indent}  `)]
  if ('condition' in condition) return [`${indent}- ${condition.condition}`]
  return [`${indent}- ${leafLine(condition)}`]
}
