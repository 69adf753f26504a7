import { ZenEngine } from '@gorules/zen-engine'
import type { Condition, Leaf } from '../../../src/rulebook'
import { type Engine, onlyFired } from './engine'

const ofLeaf = ({ fact, operator, value }: Leaf): string => {
  const operand = JSON.stringify(value)
  switch (operator) {
    case 'equal':
      return `${fact} == ${operand}`
    case 'in':
      return `${fact} in ${operand}`
    case 'contains':
      return `${operand} in ${fact}`
    case 'lessThan':
      return `${fact} < ${operand}`
    default:
      return `${fact} >= ${operand}`
  }
}

const toExpression = (condition: Condition): string => {
  if ('all' in condition) return `(${condition.all.map(toExpression).join(' and ')})`
  if ('any' in condition) return `(${condition.any.map(toExpression).join(' or ')})`
  if ('not' in condition) return `not(${toExpression(condition.not)})`
  return `(${ofLeaf(condition as Leaf)})`
}

/** One expression node, whose value is true or false for each rule. */
export const zenEngine: Engine = {
  name: '@gorules/zen-engine',
  packageName: '@gorules/zen-engine',
  threeValued: false,
  load: async (rules) => {
    const node = (id: string, type: string, content: object) => ({ id, name: id, type, content })
    const expressions = rules.map(({ id, conditions }, i) => ({
      id,
      key: `r${i}`,
      value: toExpression(conditions),
    }))
    const decision = new ZenEngine().createDecision(
      Buffer.from(
        JSON.stringify({
          nodes: [
            node('in', 'inputNode', {}),
            node('rules', 'expressionNode', { expressions, passThrough: false }),
            node('out', 'outputNode', {}),
          ],
          edges: [
            { id: 'a', type: 'edge', sourceId: 'in', targetId: 'rules' },
            { id: 'b', type: 'edge', sourceId: 'rules', targetId: 'out' },
          ],
        }),
      ),
    )
    return async (facts) => {
      const { result } = await decision.evaluate(facts)
      return onlyFired(rules.filter((_, i) => result[`r${i}`] === true).map(({ id }) => id))
    }
  },
}
