import { describe, expect, test } from 'vitest'
import { ask } from '../support/invented'

const words = (text: string) => ({ zh: text, en: text })
const step = (order: number, name: string, done: string, after: string[], decides = false) => ({
  id: `example-2020/${order + 2}`,
  modality: 'must',
  topic: 'approval',
  step: {
    path: 'initiation',
    order,
    actor: words(`${name} body`),
    action: words(name),
    done,
    after,
    decides,
  },
})
const norms = [
  step(1, 'draft', 'approval.draft.on', []),
  step(2, 'review', 'approval.review.on', ['example-2020/3']),
  step(3, 'decide', 'approval.decision.on', ['example-2020/4'], true),
]
const of = (approval: Record<string, unknown>) => {
  const { findings, paths } = ask(norms, { approval }, '2021-06-01')
  return {
    verdicts: findings.map(({ verdict }) => verdict),
    states: paths[0]?.steps.map(({ state }) => state),
  }
}

describe('a path of steps', () => {
  test('shows the next step and who decides in the end', () => {
    const { paths } = ask(norms, {
      approval: { draft: { on: '2021-05-01' }, review: null, decision: null },
    })
    expect(paths[0]).toMatchObject({ next: ['example-2020/4'], decides: { en: 'decide body' } })
    expect(paths[0]?.steps.map(({ state }) => state)).toEqual(['done', 'next', 'later'])
  })
  test('a skipped step is a violation of the step that came too early', () =>
    expect(
      of({ draft: { on: '2021-05-01' }, review: null, decision: { on: '2021-05-03' } }),
    ).toEqual({
      verdicts: ['compliant', 'required', 'violated'],
      states: ['done', 'skipped', 'out-of-order'],
    }))
  test('a step that another took than the one prescribed is not shown as simply done', () => {
    const decider = {
      id: 'example-2020/9:decider',
      modality: 'must',
      topic: 'approval',
      requires: { fact: 'approval.decision.by', operator: 'equal', value: 'people-government' },
    }
    const plain = step(1, 'decide', 'approval.decision.on', [])
    const decide = { ...plain, step: { ...plain.step, manner: [decider.id] } }
    const stateWith = (by: string) =>
      ask([decide, decider], { approval: { decision: { on: '2021-05-03', by } } }, '2021-06-01')
        .paths[0]?.steps[0]?.state
    expect([stateWith('people-government'), stateWith('other')]).toEqual(['done', 'breached'])
  })
  test('steps in the wrong order are a violation', () =>
    expect(
      of({
        draft: { on: '2021-05-01' },
        review: { on: '2021-05-04' },
        decision: { on: '2021-05-03' },
      }),
    ).toEqual({
      verdicts: ['compliant', 'compliant', 'violated'],
      states: ['done', 'done', 'out-of-order'],
    }))
  test('steps on one day are in order', () =>
    expect(
      of({
        draft: { on: '2021-05-01' },
        review: { on: '2021-05-01' },
        decision: { on: '2021-05-01' },
      }).verdicts,
    ).toEqual(['compliant', 'compliant', 'compliant']))
  test('an unknown step leaves a later one undetermined', () =>
    expect(of({ draft: { on: '2021-05-01' }, decision: { on: '2021-05-03' } })).toEqual({
      verdicts: ['compliant', 'undetermined', 'undetermined'],
      states: ['done', 'unknown', 'done'],
    }))
})

test('a step of which only its application is told not to be made is the next to take', () => {
  const bring = {
    id: 'example-2020/3',
    modality: 'may',
    topic: 'disputes',
    step: {
      path: 'dispute',
      order: 1,
      actor: words('side'),
      action: words('apply'),
      done: 'dispute.brought',
      pending: 'dispute.application.on',
    },
  }
  const stateFor = (dispute: Record<string, unknown>) =>
    ask([bring], { disputes: [dispute] }).paths[0]?.steps[0]?.state
  expect(stateFor({ application: null })).toBe('next')
  expect(stateFor({})).toBe('unknown')
  expect(stateFor({ application: { on: '2021-05-01' } })).toBe('done')
  expect(stateFor({ application: null, coordination: {} })).toBe('done')
})
