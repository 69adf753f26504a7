import type { Rule } from '../../src/evaluate'
import type { Condition, Leaf } from '../../src/rulebook'

const read = (fact: string) => `facts.${fact}`

/** A comparison of a known fact as a JavaScript expression. */
const comparison = ({ fact, operator, value }: Leaf): string => {
  const operand = JSON.stringify(value)
  switch (operator) {
    case 'equal':
      return `${read(fact)} === ${operand}`
    case 'in':
      return (value as readonly string[])
        .map((each) => `${read(fact)} === ${JSON.stringify(each)}`)
        .join(' || ')
    case 'greaterThanInclusive':
      return `${read(fact)} >= ${operand}`
    case 'lessThan':
      return `${read(fact)} < ${operand}`
    case 'contains':
      return `${read(fact)}.includes(${operand})`
    default:
      throw new Error(`the neutral set does not use "${operator}"`)
  }
}

/** A condition over complete facts as a JavaScript expression. */
export const twoValued = (condition: Condition): string => {
  if ('all' in condition) return `(${condition.all.map(twoValued).join(' && ')})`
  if ('any' in condition) return `(${condition.any.map(twoValued).join(' || ')})`
  if ('not' in condition) return `!${twoValued(condition.not)}`
  return `(${comparison(condition as Leaf)})`
}

/** Statements that set `t<depth>` to 0 fails, 1 unknown, 2 holds, stopping a list where it is decided. */
const statements = (condition: Condition, depth: number): string => {
  const own = `t${depth}`
  const part = `t${depth + 1}`
  if ('all' in condition || 'any' in condition) {
    const isAll = 'all' in condition
    const parts = isAll ? condition.all : condition.any
    const [start, decided, better] = isAll ? [2, 0, '<'] : [0, 2, '>']
    const body = parts.map(
      (each) =>
        `${statements(each, depth + 1)} if (${part} ${better} ${own}) { ${own} = ${part}; if (${own} === ${decided}) break list${depth} }`,
    )
    return `${own} = ${start}; list${depth}: { ${body.join('\n')} }`
  }
  if ('not' in condition) return `${statements(condition.not, depth + 1)} ${own} = 2 - ${part};`
  const leaf = condition as Leaf
  return `${own} = ${read(leaf.fact)} === undefined ? 1 : ${comparison(leaf)} ? 2 : 0;`
}

const depthOf = (condition: Condition): number => {
  if ('all' in condition) return 1 + Math.max(...condition.all.map(depthOf))
  if ('any' in condition) return 1 + Math.max(...condition.any.map(depthOf))
  return 'not' in condition ? 1 + depthOf(condition.not) : 1
}

/** Statements that set `t<depth>` and add the facts that leave it unknown to `missing`. */
const collecting = (condition: Condition, depth: number): string => {
  const own = `t${depth}`
  const part = `t${depth + 1}`
  if ('all' in condition || 'any' in condition) {
    const isAll = 'all' in condition
    const parts = isAll ? condition.all : condition.any
    const [start, decided, better] = isAll ? [2, 0, '<'] : [0, 2, '>']
    const body = parts.map(
      (each) =>
        `${collecting(each, depth + 1)} if (${part} ${better} ${own}) { ${own} = ${part}; if (${own} === ${decided}) { missing.length = from${depth}; break list${depth} } }`,
    )
    return `${own} = ${start}; from${depth} = missing.length; list${depth}: { ${body.join('\n')} }`
  }
  if ('not' in condition) return `${collecting(condition.not, depth + 1)} ${own} = 2 - ${part};`
  const leaf = condition as Leaf
  return `if (${read(leaf.fact)} === undefined) { ${own} = 1; missing.push('${leaf.fact}') } else ${own} = ${comparison(leaf)} ? 2 : 0;`
}

const names = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${prefix}${i}`).join(', ')

const ruleCode = ({ conditions }: Rule, i: number): string => {
  const depth = depthOf(conditions)
  return `const truth${i} = (facts) => { let ${names('t', depth)};
${statements(conditions, 0)}
return t0 }
const missing${i} = (facts) => { const missing = []; let ${names('t', depth)}, ${names('from', depth)};
${collecting(conditions, 0)}
return [...new Set(missing)] }
`
}

/**
 * The rules written out as JavaScript, one pair of functions for each rule: its truth, and the facts
 * that it lacks where that is unknown. What an engine without generated code can at best come near to.
 */
export const straightLine = (rules: readonly Rule[]): string => `${rules.map(ruleCode).join('')}
export const run = (facts) => {
  const firing = { fired: [], undetermined: [] }
  let truth
${rules
  .map(
    ({ id }, i) => `  truth = truth${i}(facts)
  if (truth === 2) firing.fired.push('${id}')
  else if (truth === 1) firing.undetermined.push({ id: '${id}', missing: missing${i}(facts) })`,
  )
  .join('\n')}
  return firing
}
`
